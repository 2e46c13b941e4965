package org.sextant.campaign.ui;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Stage;
import org.sextant.shell.DrawerCampaigns;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** In the drawer lie the campaigns on which one still works. */
@Component
class CampaignsInDrawer implements DrawerCampaigns {

    private static final int MOST = 50;

    private final Campaigns campaigns;

    CampaignsInDrawer(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public List<Entry> of(PersonId person, Language language) {
        var collator = Collator.getInstance(language.locale());
        return campaigns.of(person).stream()
                .filter(campaign -> campaign.stage() != Stage.ENDED)
                .map(campaign -> entry(campaign, language))
                .sorted(Comparator.comparing(Entry::title, collator::compare))
                .limit(MOST)
                .toList();
    }

    private static Entry entry(CampaignSummary campaign, Language language) {
        return new Entry(campaign.slug(), campaign.title().in(language), campaign.principle());
    }
}

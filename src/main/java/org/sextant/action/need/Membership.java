package org.sextant.action.need;

import java.util.List;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Stage;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Which campaigns somebody belongs to: by a mandate in it, or in an organisation behind it. Whoever has one for the whole platform belongs to none by that. */
@Component
class Membership {

    private final Campaigns campaigns;
    private final Mandates mandates;

    Membership(Campaigns campaigns, Mandates mandates) {
        this.campaigns = campaigns;
        this.mandates = mandates;
    }

    boolean holds(PersonId person, CampaignId campaign) {
        var reaching = Set.of(campaigns.scopes(campaign));
        return mandates.of(person).stream().map(MandateSummary::scope).anyMatch(reaching::contains);
    }

    /** Those that have not ended. */
    List<CampaignSummary> of(PersonId person) {
        return campaigns.of(person).stream()
                .filter(campaign -> campaign.stage() != Stage.ENDED)
                .toList();
    }
}

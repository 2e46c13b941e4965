package org.sextant.campaign.web;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.Kept;
import org.sextant.shell.KeptFor;
import org.sextant.treaty.LiveWork;
import org.sextant.vocabulary.DemandId;
import org.springframework.stereotype.Component;

/** The live campaigns that ask States to join a treaty, on the tracker's rows. */
@Component
class CampaignsForTreaties implements LiveWork {

    private final Kept<List<CampaignSummary>> live;

    CampaignsForTreaties(Campaigns campaigns, Clock clock) {
        this.live = new Kept<>(campaigns::live, KeptFor.LASTS, clock);
    }

    @Override
    public List<Live> of(Set<DemandId> demands) {
        return live.get().stream()
                .filter(campaign -> !Collections.disjoint(campaign.demands(), demands))
                .flatMap(CampaignsForTreaties::asked)
                .toList();
    }

    private static Stream<Live> asked(CampaignSummary campaign) {
        return campaign.addressees().stream()
                .flatMap(addressee -> addressee.place().stream())
                .distinct()
                .map(state -> new Live(state, "/campaigns/" + campaign.slug(), campaign.title(), OptionalLong.empty()));
    }
}

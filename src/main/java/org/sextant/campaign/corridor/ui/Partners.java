package org.sextant.campaign.corridor.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.corridor.CorridorSummary;
import org.sextant.campaign.corridor.Progress;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.springframework.stereotype.Component;

/** What is told of the campaigns of a corridor: what the public may know, and nobody's name. */
@Component
class Partners {

    private final Campaigns campaigns;
    private final Organisations organisations;
    private final List<Progress> progress;

    Partners(Campaigns campaigns, Organisations organisations, List<Progress> progress) {
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.progress = progress.stream()
                .sorted(Comparator.comparingInt(Progress::order))
                .toList();
    }

    /** What is counted, from left to right. */
    List<Progress> progress() {
        return progress;
    }

    Optional<CampaignSummary> of(CorridorSummary.Part part) {
        return campaigns.byId(part.campaign());
    }

    List<String> groups(CampaignSummary campaign) {
        return organisations.byIds(campaign.organisations()).stream()
                .map(OrganisationSummary::name)
                .toList();
    }

    /** Campaigns that can be invited. */
    List<CampaignSummary> toInvite(CorridorSummary corridor) {
        return campaigns.live().stream()
                .filter(campaign -> corridor.parts().stream()
                        .noneMatch(part -> part.campaign().equals(campaign.id())))
                .toList();
    }
}

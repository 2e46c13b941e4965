package org.sextant.campaign.corridor.ui;

import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.corridor.CorridorSummary;
import org.sextant.campaign.corridor.Standings;
import org.sextant.campaign.corridor.Standings.Standing;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.springframework.stereotype.Component;

/** What is told of the campaigns of a corridor: what the public may know, and nobody's name. */
@Component
class Partners {

    private final Campaigns campaigns;
    private final Organisations organisations;
    private final Standings standings;

    Partners(Campaigns campaigns, Organisations organisations, Standings standings) {
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.standings = standings;
    }

    List<Standing> of(CorridorSummary corridor) {
        return standings.of(corridor);
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

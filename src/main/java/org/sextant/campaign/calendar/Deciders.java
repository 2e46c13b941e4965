package org.sextant.campaign.calendar;

import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Team;
import org.sextant.campaign.WrongStage;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Who decides on the days of a campaign. */
@Component
class Deciders {

    private final Team team;
    private final Campaigns campaigns;

    Deciders(Team team, Campaigns campaigns) {
        this.team = team;
        this.campaigns = campaigns;
    }

    /**
     * Lets the person decide, and writes it down.
     *
     * @throws WrongStage if the campaign has ended
     */
    void act(PersonId by, CampaignSummary campaign, String act, ObservedDay day) {
        team.act(by, CampaignRight.PLAN, campaign.id(), act, day.id().text());
        campaigns.requireChangeable(campaign.id());
    }
}

package org.sextant.campaign.planning;

import java.time.LocalDate;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.NoSuchCampaign;
import org.sextant.campaign.Team;
import org.sextant.campaign.WrongStage;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Who may plan a campaign, and on which days. */
@Component
class Planner {

    private final Team team;
    private final Campaigns campaigns;

    Planner(Team team, Campaigns campaigns) {
        this.team = team;
        this.campaigns = campaigns;
    }

    void requireReader(PersonId by, CampaignId campaign) {
        team.require(by, CampaignRight.READ, campaign);
    }

    void requirePlanner(PersonId by, CampaignId campaign) {
        team.require(by, CampaignRight.PLAN, campaign);
    }

    /**
     * Lets the person change the plan, and writes down what they do to what.
     *
     * @throws WrongStage if the campaign has ended
     */
    void act(PersonId by, CampaignId campaign, String act, Object on) {
        team.act(by, CampaignRight.PLAN, campaign, act, on.toString());
        campaigns.requireChangeable(campaign);
    }

    void requireInReach(CampaignId campaign, LocalDate day) {
        if (!Horizon.of(campaign(campaign)).holds(day)) {
            throw new DayOutOfReach();
        }
    }

    CampaignSummary campaign(CampaignId id) {
        return campaigns.byId(id).orElseThrow(NoSuchCampaign::new);
    }
}

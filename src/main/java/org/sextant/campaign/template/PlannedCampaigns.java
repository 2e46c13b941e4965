package org.sextant.campaign.template;

import java.util.List;
import org.sextant.campaign.CampaignPlan;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.NoSuchCampaign;
import org.sextant.campaign.StartCampaign;
import org.sextant.campaign.Team;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns that begin with a plan: of a template, or of another campaign. */
@Service
@Transactional
public class PlannedCampaigns {

    private final Campaigns campaigns;
    private final Team team;
    private final Reuse reuse;
    private final SplitByPlace split;
    private final ApplicationEventPublisher events;

    PlannedCampaigns(
            Campaigns campaigns, Team team, Reuse reuse, SplitByPlace split, ApplicationEventPublisher events) {
        this.campaigns = campaigns;
        this.team = team;
        this.reuse = reuse;
        this.split = split;
        this.events = events;
    }

    /**
     * Starts a campaign as a draft; what the plan holds besides is planned in it after that.
     *
     * @throws NotPermitted as {@link Campaigns#start} does
     */
    public CampaignId start(StartCampaign start, TemplatePlan plan, PersonId by) {
        var id = campaigns.start(start, by);
        CampaignPlan written = start.plan();
        events.publishEvent(new CampaignPlanned(
                id,
                by,
                written.opens(),
                written.zone(),
                plan.objectives(),
                plan.milestones(),
                plan.needs(),
                plan.actions()));
        return id;
    }

    /**
     * The plan of a campaign, to start another from it.
     *
     * @throws NotPermitted unless {@code by} may plan it
     */
    @Transactional(readOnly = true)
    public TemplatePlan planOf(CampaignId id, PersonId by) {
        team.require(by, CampaignRight.PLAN, id);
        return reuse.planOf(find(id));
    }

    /**
     * What a plan made of the campaign does not have, so that it can be said.
     *
     * @throws NotPermitted unless {@code by} may plan it
     */
    @Transactional(readOnly = true)
    public StayingBehind stayingBehind(CampaignId id, PersonId by) {
        team.require(by, CampaignRight.PLAN, id);
        return reuse.stayingBehind(find(id));
    }

    /**
     * Starts one campaign for each place of its addressees, each a draft with the addressees of that place and the plan without what is to happen in another.
     * The campaign itself stays as it is.
     *
     * @throws NotPermitted unless {@code by} may plan it and start others like it
     */
    public List<CampaignId> splitByPlace(CampaignId id, PersonId by) {
        team.require(by, CampaignRight.PLAN, id);
        var campaign = find(id);
        return SplitByPlace.places(campaign).stream()
                .map(place -> start(split.in(place, campaign), reuse.partOf(campaign, place), by))
                .toList();
    }

    private CampaignSummary find(CampaignId id) {
        return campaigns.byId(id).orElseThrow(NoSuchCampaign::new);
    }
}

package org.sextant.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.template.KnownAction;
import org.sextant.campaign.template.PlannedWork;
import org.sextant.campaign.template.StayingBehind;
import org.sextant.campaign.template.TemplatePlan;
import org.sextant.vocabulary.MilestoneId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The actions of a campaign as a plan for another one. Who was in charge, and where exactly they took place, stays behind; so do the sensitive ones, since what
 * they are about is nobody else's business, and those called off, which had its reasons.
 */
@Component
class ActionsAgain implements PlannedWork {

    private final ActionRepository actions;

    ActionsAgain(ActionRepository actions) {
        this.actions = actions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<KnownAction> of(CampaignSummary campaign, List<MilestoneId> milestones) {
        return actions.toPlanAgain(campaign.id(), Limit.of(TemplatePlan.MOST_ACTIONS)).stream()
                .map(action -> new KnownAction(
                        action.id(), new PlanAgain(day(action, campaign), hook(action, milestones)).of(action.plan())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public StayingBehind stayingBehind(CampaignSummary campaign) {
        var beyond = actions.countToPlanAgain(campaign.id(), false) - TemplatePlan.MOST_ACTIONS;
        return new StayingBehind(actions.countToPlanAgain(campaign.id(), true), Math.max(0, beyond), 0);
    }

    private static Optional<Integer> hook(Action action, List<MilestoneId> milestones) {
        return action.outline().milestone().map(milestones::indexOf).filter(place -> place >= 0);
    }

    // What was done before the first day is done on it.
    private static int day(Action action, CampaignSummary campaign) {
        var day = LocalDate.ofInstant(action.span().begins(), action.outline().zone());
        return (int) Math.max(0, ChronoUnit.DAYS.between(campaign.opens(), day));
    }
}

package org.sextant.action;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.template.KnownAction;
import org.sextant.campaign.template.PlannedAction;
import org.sextant.campaign.template.PlannedQuestion;
import org.sextant.campaign.template.PlannedWork;
import org.sextant.campaign.template.TemplatePlan;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions of a campaign as a plan for another one. Where they took place, and who was in charge, stays behind; so do the sensitive ones and those called off. */
@Component
class ActionsAgain implements PlannedWork {

    private final ActionRepository actions;

    ActionsAgain(ActionRepository actions) {
        this.actions = actions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<KnownAction> of(CampaignSummary campaign, List<MilestoneId> milestones) {
        return actions.ofCampaign(campaign.id(), Limit.of(TemplatePlan.MOST_ACTIONS)).stream()
                .filter(ActionsAgain::canBePlannedAgain)
                .map(action -> new KnownAction(
                        action.id(), again(action.plan(), new Place(day(action, campaign), hook(action, milestones)))))
                .toList();
    }

    /** Where it stands among the days and the milestones of the plan. */
    private record Place(int day, Optional<Integer> hangsOn) {}

    private static Optional<Integer> hook(Action action, List<MilestoneId> milestones) {
        return action.outline().milestone().map(milestones::indexOf).filter(place -> place >= 0);
    }

    // What a plan knows no kind for goes into it as something to be done.
    private static PlannedAction again(ActionPlan plan, Place place) {
        return switch (plan) {
            case ActionPlan.Event event -> event(event, place);
            case ActionPlan.TaskList list -> dueBy(list.outline(), place, list.tasks());
            case ActionPlan.ContactRepresentative contact -> contact(contact, place);
            default -> dueBy(plan.outline(), place, List.of(plan.outline().title()));
        };
    }

    private static PlannedAction event(ActionPlan.Event event, Place place) {
        var outline = event.outline();
        var minutes = (int) Duration.between(event.starts(), event.ends()).toMinutes();
        return new PlannedAction(
                "EVENT",
                outline.title(),
                outline.text(),
                place.day(),
                Optional.of(event.starts().toLocalTime()),
                Optional.of(minutes),
                outline.wanted(),
                event.capacity(),
                List.of(),
                Optional.empty(),
                place.hangsOn());
    }

    private static PlannedAction dueBy(Outline outline, Place place, List<LocalizedText> tasks) {
        return new PlannedAction(
                "TASKS",
                outline.title(),
                outline.text(),
                place.day(),
                Optional.empty(),
                Optional.empty(),
                outline.wanted(),
                Optional.empty(),
                tasks,
                Optional.empty(),
                place.hangsOn());
    }

    private static PlannedAction contact(ActionPlan.ContactRepresentative contact, Place place) {
        var outline = contact.outline();
        return new PlannedAction(
                "CONTACT",
                outline.title(),
                outline.text(),
                place.day(),
                Optional.empty(),
                Optional.empty(),
                outline.wanted(),
                Optional.empty(),
                List.of(),
                Optional.of(new PlannedQuestion(
                        contact.office(), contact.channel().name(), contact.question(), contact.brief())),
                place.hangsOn());
    }

    // What was done before the first day is done on it.
    private static int day(Action action, CampaignSummary campaign) {
        var day = LocalDate.ofInstant(action.span().begins(), action.outline().zone());
        return (int) Math.max(0, ChronoUnit.DAYS.between(campaign.opens(), day));
    }

    /** What a sensitive action is about is nobody else's business, and what was called off had its reasons. */
    private static boolean canBePlannedAgain(Action action) {
        return !action.outline().sensitive() && action.course().state() != ActionState.CANCELLED;
    }
}

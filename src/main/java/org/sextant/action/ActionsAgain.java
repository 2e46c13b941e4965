package org.sextant.action;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.template.PlannedAction;
import org.sextant.campaign.template.PlannedQuestion;
import org.sextant.campaign.template.PlannedWork;
import org.sextant.campaign.template.TemplatePlan;
import org.sextant.vocabulary.LocalizedText;
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
    public List<PlannedAction> of(CampaignSummary campaign) {
        return actions.ofCampaign(campaign.id(), Limit.of(TemplatePlan.MOST_ACTIONS)).stream()
                .filter(Action::canBePlannedAgain)
                .map(action -> again(action.plan(), day(action, campaign)))
                .toList();
    }

    // What a plan knows no kind for goes into it as something to be done.
    private static PlannedAction again(ActionPlan plan, int day) {
        return switch (plan) {
            case ActionPlan.Event event -> event(event, day);
            case ActionPlan.TaskList list -> dueBy("TASKS", list.outline(), day, list.tasks(), Optional.empty());
            case ActionPlan.ContactRepresentative contact ->
                dueBy("CONTACT", contact.outline(), day, List.of(), Optional.of(question(contact)));
            default ->
                dueBy("TASKS", plan.outline(), day, List.of(plan.outline().title()), Optional.empty());
        };
    }

    private static PlannedAction event(ActionPlan.Event event, int day) {
        var outline = event.outline();
        var minutes = (int) Duration.between(event.starts(), event.ends()).toMinutes();
        return new PlannedAction(
                "EVENT",
                outline.title(),
                outline.text(),
                day,
                Optional.of(event.starts().toLocalTime()),
                Optional.of(minutes),
                outline.wanted(),
                event.capacity(),
                List.of(),
                Optional.empty());
    }

    private static PlannedAction dueBy(
            String kind, Outline outline, int day, List<LocalizedText> tasks, Optional<PlannedQuestion> question) {
        return new PlannedAction(
                kind,
                outline.title(),
                outline.text(),
                day,
                Optional.empty(),
                Optional.empty(),
                outline.wanted(),
                Optional.empty(),
                tasks,
                question);
    }

    private static PlannedQuestion question(ActionPlan.ContactRepresentative contact) {
        return new PlannedQuestion(contact.office(), contact.channel().name(), contact.question(), contact.brief());
    }

    // What was done before the first day is done on it.
    private static int day(Action action, CampaignSummary campaign) {
        var day = LocalDate.ofInstant(action.span().begins(), action.outline().zone());
        return (int) Math.max(0, ChronoUnit.DAYS.between(campaign.opens(), day));
    }
}

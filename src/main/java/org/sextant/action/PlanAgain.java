package org.sextant.action;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.template.PlannedAction;
import org.sextant.campaign.template.PlannedOwn;
import org.sextant.campaign.template.PlannedQuestion;
import org.sextant.campaign.template.PlannedVenue;
import org.sextant.vocabulary.LocalizedText;

/**
 * What an action sets out to do, as an action of a plan without dates; {@link PlannedActions} makes an action of that again.
 *
 * @param day of the plan on which it begins or is due
 * @param hangsOn which of the plan's milestones
 */
record PlanAgain(int day, Optional<Integer> hangsOn) {

    /** When and for how many, of what takes place by the clock. */
    private record Times(Optional<LocalTime> starts, Optional<Integer> minutes, Optional<Integer> places) {

        static final Times NONE = new Times(Optional.empty(), Optional.empty(), Optional.empty());

        static Times of(Hours hours, Optional<Integer> places) {
            return new Times(Optional.of(hours.starts().toLocalTime()), Optional.of(PlanAgain.minutes(hours)), places);
        }
    }

    /** What a kind has besides. */
    private record Work(List<LocalizedText> tasks, Optional<PlannedQuestion> question, Optional<PlannedOwn> own) {

        static final Work NONE = new Work(List.of(), Optional.empty(), Optional.empty());

        static Work of(PlannedOwn own) {
            return new Work(List.of(), Optional.empty(), Optional.of(own));
        }
    }

    PlannedAction of(ActionPlan plan) {
        return switch (plan) {
            case ActionPlan.Event event ->
                planned(
                        event,
                        Times.of(event.hours(), event.capacity()),
                        repeated(event).map(Work::of).orElse(Work.NONE));
            case ActionPlan.TaskList list ->
                planned(list, Times.NONE, new Work(list.tasks(), Optional.empty(), Optional.empty()));
            case ActionPlan.ContactRepresentative contact ->
                planned(contact, Times.NONE, new Work(List.of(), Optional.of(question(contact)), Optional.empty()));
            case MeetingPlan meeting -> planned(meeting, times(meeting), Work.of(OwnAgain.of(meeting)));
            case ErrandPlan errand -> planned(errand, Times.NONE, Work.of(OwnAgain.of(errand)));
        };
    }

    private static Optional<PlannedOwn> repeated(ActionPlan.Event event) {
        return event.repetition()
                .map(rule -> rule.onAnyDate(event.hours(), event.outline().zone()))
                .map(Repetition::rule)
                .map(PlannedOwn.Repeated::new);
    }

    private static PlannedQuestion question(ActionPlan.ContactRepresentative contact) {
        return new PlannedQuestion(contact.office(), contact.channel().name(), contact.question(), contact.brief());
    }

    private static Times times(MeetingPlan plan) {
        return switch (plan) {
            case MeetingPlan.Shifts _ -> Times.NONE;
            case MeetingPlan.Training training -> Times.of(training.hours(), training.capacity());
            case MeetingPlan.Gathering gathering -> Times.of(gathering.hours(), gathering.capacity());
            case MeetingPlan.Custom custom -> Times.of(custom.hours(), custom.capacity());
        };
    }

    static int minutes(Hours hours) {
        return (int) Duration.between(hours.starts(), hours.ends()).toMinutes();
    }

    private PlannedAction planned(ActionPlan plan, Times times, Work work) {
        var outline = plan.outline();
        return new PlannedAction(
                plan.kind().name(),
                outline.title(),
                outline.text(),
                day,
                times.starts(),
                times.minutes(),
                outline.wanted(),
                times.places(),
                work.tasks(),
                work.question(),
                hangsOn,
                Optional.of(new PlannedVenue(
                        outline.venue().country(),
                        Optional.of(outline.zone()),
                        outline.venue().online())),
                work.own());
    }
}

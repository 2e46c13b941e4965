package org.sextant.action;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.sextant.campaign.template.PlannedOwn;

/** What only actions of one kind have, without what ties it to dates, places and people. */
final class OwnAgain {

    private OwnAgain() {}

    static PlannedOwn of(MeetingPlan plan) {
        return switch (plan) {
            case MeetingPlan.Shifts shifts -> shifts(shifts);
            case MeetingPlan.Training training -> new PlannedOwn.Lesson(training.lesson());
            case MeetingPlan.Gathering gathering ->
                new PlannedOwn.Gathering(
                        gathering.form().name(), gathering.way().safety());
            case MeetingPlan.Custom custom -> fields(custom);
        };
    }

    static PlannedOwn of(ErrandPlan plan) {
        return switch (plan) {
            case ErrandPlan.LetterWriting letters ->
                new PlannedOwn.Letter(letters.addressee(), letters.text(), letters.goal());
            case ErrandPlan.Distribution leaflets -> new PlannedOwn.Leaflets(leaflets.area(), leaflets.leaflets());
            case ErrandPlan.Canvass canvass -> new PlannedOwn.Talks(canvass.by().name(), canvass.script());
        };
    }

    private static PlannedOwn shifts(MeetingPlan.Shifts plan) {
        var first = plan.shifts().stream()
                .map(shift -> shift.hours().starts().toLocalDate())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new PlannedOwn.Shifts(plan.shifts().stream()
                .map(shift -> new PlannedOwn.Shift(
                        (int) ChronoUnit.DAYS.between(
                                first, shift.hours().starts().toLocalDate()),
                        shift.hours().starts().toLocalTime(),
                        PlanAgain.minutes(shift.hours()),
                        shift.people()))
                .toList());
    }

    private static PlannedOwn fields(MeetingPlan.Custom plan) {
        return new PlannedOwn.Fields(plan.details().stream()
                .map(detail -> new PlannedOwn.Field(detail.label(), detail.said()))
                .toList());
    }
}

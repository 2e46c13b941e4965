package org.sextant.action;

import java.util.Optional;
import org.sextant.campaign.template.PlannedOwn;

/** A meeting of a plan: from which hour to which, and for how many. */
record MeetingFromPlan(FromPlan from) {

    ActionPlan plan() {
        var outline = from.outline();
        var places = from.action().places();
        return switch (from.own(PlannedOwn.Meeting.class)) {
            case PlannedOwn.Shifts shifts -> shifts(shifts);
            case PlannedOwn.Lesson(var lesson) ->
                new MeetingPlan.Training(outline, from.hours(), places, lesson, Optional.empty());
            case PlannedOwn.Gathering(var form, var safety) ->
                new MeetingPlan.Gathering(
                        outline,
                        MeetingPlan.Form.valueOf(form),
                        from.hours(),
                        places,
                        new Way(Optional.empty(), Optional.empty(), Optional.empty(), safety));
            case PlannedOwn.Fields(var fields) ->
                new MeetingPlan.Custom(
                        outline,
                        from.hours(),
                        places,
                        fields.stream()
                                .map(field -> new Detail(field.label(), field.said()))
                                .toList());
        };
    }

    private ActionPlan shifts(PlannedOwn.Shifts own) {
        return new MeetingPlan.Shifts(
                from.outline(),
                own.shifts().stream()
                        .map(shift -> new MeetingPlan.Shift(
                                Optional.empty(),
                                from.hours(from.day().plusDays(shift.day()), shift.starts(), shift.minutes()),
                                shift.people()))
                        .toList());
    }
}

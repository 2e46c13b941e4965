package org.sextant.action;

import java.time.LocalDate;
import java.util.Optional;

/** What is left of a plan when nobody and no exact place is in it; in words of its own, since it is what a plan used again is held against. */
final class BarePlan {

    private BarePlan() {}

    static ActionPlan of(ActionPlan plan) {
        var outline = bare(plan.outline());
        return switch (plan) {
            case ActionPlan.Event event ->
                new ActionPlan.Event(outline, event.starts(), event.ends(), event.capacity(), event.repetition());
            case ActionPlan.TaskList list -> new ActionPlan.TaskList(outline, list.due(), list.tasks());
            case ActionPlan.ContactRepresentative(var _, var due, var office, var channel, var question, var brief) ->
                new ActionPlan.ContactRepresentative(outline, due, office, channel, question, brief);
            case MeetingPlan meeting -> of(meeting, outline);
            case ErrandPlan errand -> of(errand, outline);
        };
    }

    private static ActionPlan of(MeetingPlan plan, Outline outline) {
        return switch (plan) {
            case MeetingPlan.Shifts shifts -> new MeetingPlan.Shifts(outline, shifts.shifts());
            case MeetingPlan.Training(var _, var hours, var capacity, var lesson, var _) ->
                new MeetingPlan.Training(outline, hours, capacity, lesson, Optional.empty());
            case MeetingPlan.Gathering(var _, var form, var hours, var capacity, var way) ->
                new MeetingPlan.Gathering(
                        outline,
                        form,
                        hours,
                        capacity,
                        new Way(Optional.empty(), Optional.empty(), Optional.empty(), way.safety()));
            case MeetingPlan.Custom(var _, var hours, var capacity, var details) ->
                new MeetingPlan.Custom(outline, hours, capacity, details);
        };
    }

    private static ActionPlan of(ErrandPlan plan, Outline outline) {
        return switch (plan) {
            case ErrandPlan.LetterWriting(var _, var due, var addressee, var text, var goal) ->
                new ErrandPlan.LetterWriting(outline, due, addressee, text, goal);
            case ErrandPlan.Distribution(var _, var due, var area, var leaflets, var _) ->
                new ErrandPlan.Distribution(outline, due, area, leaflets, Optional.empty());
            case ErrandPlan.Canvass(var _, var due, var by, var script) ->
                new ErrandPlan.Canvass(outline, due, by, script);
        };
    }

    static LocalDate firstDay(ActionPlan plan) {
        return switch (plan) {
            case ActionPlan.Event event -> event.starts().toLocalDate();
            case MeetingPlan.Shifts shifts ->
                shifts.shifts().getFirst().hours().starts().toLocalDate();
            case MeetingPlan.Training training -> training.hours().starts().toLocalDate();
            case MeetingPlan.Gathering gathering -> gathering.hours().starts().toLocalDate();
            case MeetingPlan.Custom custom -> custom.hours().starts().toLocalDate();
            case ActionPlan.TaskList _, ActionPlan.ContactRepresentative _, ErrandPlan _ -> plan.lastDay();
        };
    }

    private static Outline bare(Outline outline) {
        var venue = new Venue(
                Optional.empty(), outline.venue().country(), outline.venue().online());
        return new Outline(
                outline.title(),
                outline.text(),
                outline.zone(),
                venue,
                outline.wanted(),
                false,
                Optional.empty(),
                Optional.empty(),
                Outline.TOLD);
    }
}

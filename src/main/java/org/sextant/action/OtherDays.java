package org.sextant.action;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** The same plan so many days later, or earlier: at the same hours by the wall clock of its place. */
final class OtherDays {

    private OtherDays() {}

    /** Whether it has days that can be moved all at once. What takes place again and again goes by a rule of its own. */
    static boolean fit(ActionPlan plan) {
        return !(plan instanceof ActionPlan.Event event && event.repetition().isPresent());
    }

    static ActionPlan of(ActionPlan plan, long days) {
        return switch (plan) {
            case ActionPlan.Event(var outline, var starts, var ends, var capacity, var rule) -> {
                var hours = later(new Hours(starts, ends), days, outline.zone());
                yield new ActionPlan.Event(outline, hours.starts(), hours.ends(), capacity, rule);
            }
            case ActionPlan.TaskList(var outline, var due, var tasks) ->
                new ActionPlan.TaskList(outline, due.plusDays(days), tasks);
            case ActionPlan.ContactRepresentative(
                    var outline,
                    var due,
                    var office,
                    var channel,
                    var question,
                    var brief) ->
                new ActionPlan.ContactRepresentative(outline, due.plusDays(days), office, channel, question, brief);
            case MeetingPlan meeting -> meeting(meeting, days);
            case ErrandPlan errand -> errand(errand, days);
        };
    }

    private static MeetingPlan meeting(MeetingPlan plan, long days) {
        var zone = plan.outline().zone();
        return switch (plan) {
            case MeetingPlan.Shifts(var outline, var shifts) ->
                new MeetingPlan.Shifts(
                        outline,
                        shifts.stream()
                                .map(shift -> new MeetingPlan.Shift(
                                        shift.number(), later(shift.hours(), days, zone), shift.people()))
                                .toList());
            case MeetingPlan.Training(var outline, var hours, var capacity, var lesson, var trainers) ->
                new MeetingPlan.Training(outline, later(hours, days, zone), capacity, lesson, trainers);
            case MeetingPlan.Gathering(var outline, var form, var hours, var capacity, var way) ->
                new MeetingPlan.Gathering(outline, form, later(hours, days, zone), capacity, way);
            case MeetingPlan.Custom(var outline, var hours, var capacity, var details) ->
                new MeetingPlan.Custom(outline, later(hours, days, zone), capacity, details);
        };
    }

    private static ErrandPlan errand(ErrandPlan plan, long days) {
        return switch (plan) {
            case ErrandPlan.LetterWriting(var outline, var due, var addressee, var text, var goal) ->
                new ErrandPlan.LetterWriting(outline, due.plusDays(days), addressee, text, goal);
            case ErrandPlan.Distribution(var outline, var due, var area, var leaflets, var pickUp) ->
                new ErrandPlan.Distribution(outline, due.plusDays(days), area, leaflets, pickUp);
            case ErrandPlan.Canvass(var outline, var due, var by, var script) ->
                new ErrandPlan.Canvass(outline, due.plusDays(days), by, script);
        };
    }

    // Moved on by the zone's own rule where its clocks leave that hour out; it stays as long as it was where they would
    // end it before it begins.
    private static Hours later(Hours hours, long days, ZoneId zone) {
        var starts = shown(hours.starts().plusDays(days), zone);
        return Optional.of(new Hours(starts, shown(hours.ends().plusDays(days), zone)))
                .filter(moved -> moved.happenIn(zone))
                .orElseGet(() -> new Hours(
                        starts,
                        starts.atZone(zone)
                                .plus(Duration.between(hours.starts(), hours.ends()))
                                .toLocalDateTime()));
    }

    private static LocalDateTime shown(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toLocalDateTime();
    }
}

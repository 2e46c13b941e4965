package org.sextant.action;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.sextant.campaign.template.CampaignPlanned;
import org.sextant.campaign.template.PlannedAction;
import org.sextant.campaign.template.PlannedOwn;
import org.sextant.campaign.template.PlannedVenue;

/**
 * What an action of a plan sets out to do once its campaign has dates; {@link PlanAgain} is the way back.
 *
 * @param action as it stands in the plan
 * @param day on which it begins or is due
 */
record FromPlan(PlannedAction action, Outline outline, LocalDate day) {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int TWO_HOURS = 120;

    /** @throws IllegalArgumentException for a kind that there is not, or one that lacks what it has */
    static ActionPlan of(PlannedAction action, CampaignPlanned event) {
        var where = action.where();
        var outline = new Outline(
                action.title(),
                action.text(),
                where.flatMap(PlannedVenue::zone).orElse(event.zone()),
                new Venue(
                        Optional.empty(),
                        where.flatMap(PlannedVenue::country),
                        where.map(PlannedVenue::online).orElse(false)),
                action.people(),
                false,
                Optional.empty(),
                action.hangsOn().map(event::milestone),
                Outline.TOLD);
        return new FromPlan(action, outline, event.opens().plusDays(action.day()))
                .plan(ActionKind.valueOf(action.kind()));
    }

    private ActionPlan plan(ActionKind kind) {
        return switch (kind) {
            case EVENT -> event();
            case TASKS -> new ActionPlan.TaskList(outline, day, action.tasks());
            case CONTACT -> contact();
            case SHIFTS, TRAINING, GATHERING, CUSTOM -> alike(kind, new MeetingFromPlan(this).plan());
            case LETTER, DISTRIBUTION, CANVASS -> alike(kind, errand());
        };
    }

    private ActionPlan event() {
        var hours = hours();
        var again = action.own()
                .filter(PlannedOwn.Repeated.class::isInstance)
                .map(PlannedOwn.Repeated.class::cast)
                .flatMap(repeated -> repetition(repeated, hours));
        return new ActionPlan.Event(outline, hours.starts(), hours.ends(), action.places(), again);
    }

    // On other dates the clocks may leave one of its hours out: then it is planned once, for the hosts to repeat.
    private Optional<Repetition> repetition(PlannedOwn.Repeated repeated, Hours hours) {
        return Repetition.read(repeated.rule(), hours, outline.zone())
                        instanceof Repetition.Reading.Usable(var repetition, var _)
                ? Optional.of(repetition)
                : Optional.empty();
    }

    private ActionPlan contact() {
        var asked = action.question().orElseThrow(this::unknown);
        return new ActionPlan.ContactRepresentative(
                outline,
                day,
                asked.office(),
                Channel.valueOf(asked.channel().toUpperCase(Locale.ROOT)),
                asked.question(),
                asked.brief());
    }

    private ActionPlan errand() {
        return switch (own(PlannedOwn.Errand.class)) {
            case PlannedOwn.Letter(var addressee, var text, var goal) ->
                new ErrandPlan.LetterWriting(outline, day, addressee, text, goal);
            case PlannedOwn.Leaflets(var area, var number) ->
                new ErrandPlan.Distribution(outline, day, area, number, Optional.empty());
            case PlannedOwn.Talks(var by, var script) ->
                new ErrandPlan.Canvass(outline, day, ErrandPlan.Approach.valueOf(by), script);
        };
    }

    Hours hours() {
        return hours(day, action.starts().orElse(EVENING), action.minutes().orElse(TWO_HOURS));
    }

    Hours hours(LocalDate on, LocalTime starts, int minutes) {
        var from = shown(on.atTime(starts));
        return new Hours(from, shown(from.plusMinutes(minutes)));
    }

    // Moved on by the zone's own rule where its clocks leave that hour out.
    private LocalDateTime shown(LocalDateTime time) {
        return time.atZone(outline.zone()).toLocalDateTime();
    }

    <T extends PlannedOwn> T own(Class<T> type) {
        return action.own().filter(type::isInstance).map(type::cast).orElseThrow(this::unknown);
    }

    // A file may say one kind, and have what another has.
    private ActionPlan alike(ActionKind kind, ActionPlan made) {
        if (made.kind() != kind) {
            throw unknown();
        }
        return made;
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("Not an action that can be planned: " + action.kind());
    }
}

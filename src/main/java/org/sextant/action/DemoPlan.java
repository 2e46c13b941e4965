package org.sextant.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the plan of an action that stands in the demo's file. */
final class DemoPlan {

    private final DemoAction action;
    private final Outline outline;
    private final LocalDate today;

    DemoPlan(DemoAction action, Outline outline, LocalDate today) {
        this.action = action;
        this.outline = outline;
        this.today = today;
    }

    ActionPlan plan() {
        return switch (action.kindOfAction()) {
            case EVENT -> event();
            case SHIFTS -> shifts();
            case TASKS -> new ActionPlan.TaskList(outline, due(), there(action.tasks()));
            case CONTACT -> contact();
            case LETTER -> letters();
            case TRAINING ->
                new MeetingPlan.Training(outline, hours(), capacity(), there(action.lesson()), Optional.empty());
            case DISTRIBUTION -> leaflets();
            case GATHERING -> gathering();
            case CANVASS -> new ErrandPlan.Canvass(outline, due(), ErrandPlan.Approach.PHONE, there(action.script()));
            case CUSTOM ->
                new MeetingPlan.Custom(
                        outline, hours(), capacity(), Objects.requireNonNullElse(action.details(), List.of()));
        };
    }

    private ActionPlan event() {
        return new ActionPlan.Event(
                outline,
                hours().starts(),
                hours().ends(),
                capacity(),
                Optional.ofNullable(action.repeats()).map(Repetition::new));
    }

    private ActionPlan shifts() {
        return new MeetingPlan.Shifts(
                outline,
                there(action.shifts()).stream()
                        .map(shift -> new MeetingPlan.Shift(
                                Optional.empty(),
                                new Hours(
                                        shift.starts().moment(today),
                                        shift.ends().moment(today)),
                                shift.people()))
                        .toList());
    }

    private ActionPlan contact() {
        var asked = there(action.contact());
        return new ActionPlan.ContactRepresentative(
                outline,
                due(),
                asked.office(),
                Channel.valueOf(asked.channel().toUpperCase(Locale.ROOT)),
                asked.question(),
                asked.brief());
    }

    private ActionPlan letters() {
        var letters = there(action.letters());
        return new ErrandPlan.LetterWriting(
                outline, due(), letters.to(), letters.text(), Optional.ofNullable(letters.goal()));
    }

    private ActionPlan leaflets() {
        var leaflets = there(action.leaflets());
        return new ErrandPlan.Distribution(
                outline, due(), leaflets.area(), leaflets.number(), Optional.ofNullable(leaflets.pickUp()));
    }

    private ActionPlan gathering() {
        var march = there(action.march());
        var way = new Way(
                Optional.ofNullable(march.meetingPoint()),
                Optional.ofNullable(march.route()),
                Optional.ofNullable(march.access()),
                Optional.ofNullable(march.safety()));
        var form = MeetingPlan.Form.valueOf(march.form().toUpperCase(Locale.ROOT));
        return new MeetingPlan.Gathering(outline, form, hours(), capacity(), way);
    }

    private LocalDate due() {
        return there(action.due()).day(today);
    }

    private Hours hours() {
        return new Hours(
                there(action.starts()).moment(today), there(action.ends()).moment(today));
    }

    private Optional<Integer> capacity() {
        return Optional.ofNullable(action.capacity());
    }

    private static <T> T there(@Nullable T written) {
        return Objects.requireNonNull(written);
    }
}

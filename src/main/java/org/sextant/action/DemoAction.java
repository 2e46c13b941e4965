package org.sextant.action;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.place.Coordinates;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;

/**
 * An action as it stands in the demo's file. Days are counted from the day on which the demo is made.
 *
 * @param hangsOn the English title of a milestone
 * @param place in each language, or the same in all
 */
record DemoAction(
        Slug slug,
        Slug campaign,
        String kind,
        String state,
        LocalizedText title,
        LocalizedText text,
        @Nullable Day starts,
        @Nullable Day ends,
        @Nullable Day due,
        ZoneId zone,
        @Nullable Object place,
        @Nullable CountryCode country,
        boolean online,
        @Nullable String join,
        @Nullable String coordinates,
        @Nullable Integer capacity,
        @Nullable Integer wanted,
        boolean sensitive,
        @Nullable String inCharge,
        @Nullable String hangsOn,
        @Nullable List<LocalizedText> tasks,
        @Nullable Contact contact,
        @Nullable List<Shift> shifts,
        @Nullable String repeats,
        @Nullable Letters letters,
        @Nullable Leaflets leaflets,
        @Nullable LocalizedText lesson,
        @Nullable March march,
        @Nullable LocalizedText script,
        @Nullable List<String> canvass,
        @Nullable List<Detail> details,
        @Nullable Integer counted,
        @Nullable Came result) {

    record Day(int days, @Nullable LocalTime time) {

        LocalDate day(LocalDate today) {
            return today.plusDays(days);
        }

        LocalDateTime moment(LocalDate today) {
            return day(today).atTime(Objects.requireNonNull(time));
        }
    }

    record Contact(LocalizedText office, String channel, LocalizedText question, LocalizedText brief) {}

    record Shift(Day starts, Day ends, int people) {}

    record Letters(
            LocalizedText to, LocalizedText text, @Nullable Integer goal) {}

    record Leaflets(
            LocalizedText area, int number, @Nullable LocalizedText pickUp) {}

    record March(
            String form,
            @Nullable LocalizedText meetingPoint,
            @Nullable LocalizedText route,
            @Nullable LocalizedText access,
            @Nullable LocalizedText safety) {}

    /** What came of it: the number that its kind counts first, and a note. */
    record Came(int number, LocalizedText note) {}

    ActionPlan plan(LocalDate today, Optional<PersonId> person, Optional<MilestoneId> milestone) {
        var outline = new Outline(
                title, text, zone, venue(), Optional.ofNullable(wanted), sensitive, person, milestone, Outline.TOLD);
        return new DemoPlan(this, outline, today).plan();
    }

    private Venue venue() {
        return new Venue(
                toldPlace(),
                Optional.ofNullable(country),
                Optional.ofNullable(coordinates).map(DemoAction::point),
                online,
                Optional.ofNullable(join).map(JoinAddress::new));
    }

    private static Coordinates point(String said) {
        return switch (Coordinates.read(said)) {
            case Coordinates.Reading.Point(var at) -> at;
            case Coordinates.Reading.OffTheEarth _, Coordinates.Reading.Unreadable _ ->
                throw new IllegalArgumentException("No point: " + said);
        };
    }

    ActionKind kindOfAction() {
        return ActionKind.ofId(kind).orElseThrow();
    }

    Result cameOfIt() {
        var came = Objects.requireNonNull(result);
        return new Result(Figures.of(kindOfAction().firstFigure(), came.number()), came.note());
    }

    @SuppressWarnings("unchecked")
    private Optional<LocalizedText> toldPlace() {
        return switch (place) {
            case null -> Optional.empty();
            case Map<?, ?> tagged -> Optional.of(LocalizedText.ofTags((Map<String, String>) tagged));
            default -> Optional.of(LocalizedText.of(Language.EN, place.toString()));
        };
    }

    /** Where the demo leaves it: what is said to be done but has no result waits for one. */
    ActionState reached() {
        var said = ActionState.valueOf(state.toUpperCase(Locale.ROOT).replace('-', '_'));
        return said == ActionState.DONE && result == null ? ActionState.UNDER_WAY : said;
    }

    Optional<String> personInCharge() {
        return Optional.ofNullable(inCharge).map(address -> address.substring(0, address.indexOf('@')));
    }
}

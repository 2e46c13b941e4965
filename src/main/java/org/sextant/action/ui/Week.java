package org.sextant.action.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sextant.action.ActionCard;
import org.sextant.shell.Words;

/** A week from Monday on, numbered as ISO 8601 does. */
record Week(LocalDate monday) implements Comparable<Week> {

    private static final Pattern SHAPE = Pattern.compile("20\\d{2}-W\\d{2}");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_WEEK_DATE;

    static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week in which it begins or is due, by the calendar of its place. */
    static Week of(ActionCard action) {
        return of(action.day());
    }

    /** Reads what {@link #toString} wrote. */
    static Optional<Week> parse(String text) {
        try {
            return SHAPE.matcher(text).matches()
                    ? Optional.of(new Week(LocalDate.parse(text + "-1", ISO)))
                    : Optional.empty();
        } catch (DateTimeParseException notInThatYear) {
            return Optional.empty();
        }
    }

    /** Whether any of the action's time, by the calendar of its place, lies in it. */
    boolean meets(ActionCard action) {
        ZoneId zone = action.outline().zone();
        return action.begins().isBefore(monday.plusWeeks(1).atStartOfDay(zone).toInstant())
                && action.ends().isAfter(monday.atStartOfDay(zone).toInstant());
    }

    /** Its first and its last day. */
    String in(Words words) {
        return words.of(
                "action.board.week", "from", words.dayAndMonth(monday), "to", words.dayAndMonth(monday.plusDays(6)));
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }

    /** As in "2026-W49". */
    @Override
    public String toString() {
        return ISO.format(monday).substring(0, "2026-W49".length());
    }
}

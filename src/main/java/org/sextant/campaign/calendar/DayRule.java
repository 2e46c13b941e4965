package org.sextant.campaign.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says on which day of a year something falls. */
public sealed interface DayRule {

    Pattern NTH = Pattern.compile("(first|second|third|fourth|last) (\\p{L}+) of (\\p{L}+)");
    List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    LocalDate first(int year);

    LocalDate last(int year);

    /** The same days each year. */
    record Fixed(MonthDay from, MonthDay to) implements DayRule {

        public Fixed {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("Days of one year: " + from + " to " + to);
            }
        }

        @Override
        public LocalDate first(int year) {
            return from.atYear(year);
        }

        @Override
        public LocalDate last(int year) {
            return to.atYear(year);
        }
    }

    /**
     * Such as the last Sunday of September.
     *
     * @param ordinal from 1; -1 for the last
     */
    record Nth(int ordinal, DayOfWeek day, Month month) implements DayRule {

        @Override
        public LocalDate first(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
        }

        @Override
        public LocalDate last(int year) {
            return first(year);
        }
    }

    /**
     * Reads a rule as the almanac's file has it: {@code 12-18}, {@code 03-21..03-27} or {@code last Sunday of September}.
     *
     * @throws IllegalArgumentException for anything else
     */
    static DayRule parse(String written) {
        var nth = NTH.matcher(written);
        if (nth.matches()) {
            var day = DayOfWeek.valueOf(nth.group(2).toUpperCase(Locale.ROOT));
            var month = Month.valueOf(nth.group(3).toUpperCase(Locale.ROOT));
            return new Nth(ordinal(nth.group(1)), day, month);
        }
        if (!written.matches("\\d\\d-\\d\\d(\\.\\.\\d\\d-\\d\\d)?")) {
            throw new IllegalArgumentException("Not a day of the year: " + written);
        }
        var from = MonthDay.parse("--" + written.substring(0, 5));
        return new Fixed(from, written.length() == 5 ? from : MonthDay.parse("--" + written.substring(7)));
    }

    private static int ordinal(String word) {
        return word.equals("last") ? -1 : ORDINALS.indexOf(word) + 1;
    }
}

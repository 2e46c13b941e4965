package org.sextant.action;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/**
 * When an event takes place again: a recurrence rule of iCalendar (RFC 5545), as in {@code FREQ=WEEKLY;COUNT=6}. It goes by the wall clock of the place, so
 * that an evening at seven stays at seven when the clocks change.
 */
public record Repetition(String rule) {

    /** An event takes place no more often than this. */
    public static final int MOST = 100;

    /** The longest rule, in characters. */
    public static final int LENGTH = 200;

    private static final Set<Freq> BY_DAYS_OR_LONGER = EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    /** What came of reading a rule. */
    public sealed interface Reading {

        record Usable(Repetition repetition, List<Hours> times) implements Reading {}

        /** It is no rule, or one of hours, minutes or seconds. */
        record Unreadable() implements Reading {}

        record Endless() implements Reading {}

        /** More often than {@link #MOST}. */
        record TooOften() implements Reading {}

        /** Its clock leaves out one of these hours when summer time begins. */
        record LeftOut(Hours hours) implements Reading {}
    }

    /** Reads what somebody typed, or another calendar wrote. */
    public static Reading read(String typed, Hours first, ZoneId zone) {
        var text = typed.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
        var parsed = parsed(text);
        if (parsed.isEmpty()) {
            return new Reading.Unreadable();
        }
        if (parsed.get().isInfinite()) {
            return new Reading.Endless();
        }
        var starts = starts(byTheWallClock(parsed.get(), zone), first.starts());
        if (starts.size() > MOST) {
            return new Reading.TooOften();
        }
        return timed(new Repetition(text), starts, first, zone);
    }

    private static Reading timed(Repetition rule, Set<LocalDateTime> starts, Hours first, ZoneId zone) {
        var length = Duration.between(first.starts(), first.ends());
        var times = new ArrayList<Hours>();
        for (var start : starts) {
            var hours = new Hours(start, start.plus(length));
            if (!hours.happenIn(zone)) {
                return new Reading.LeftOut(hours);
            }
            times.add(hours);
        }
        return new Reading.Usable(rule, List.copyOf(times));
    }

    private static Optional<RecurrenceRule> parsed(String text) {
        try {
            return text.length() > LENGTH
                    ? Optional.empty()
                    : Optional.of(new RecurrenceRule(text, RecurrenceRule.RfcMode.RFC5545_STRICT))
                            .filter(rule -> BY_DAYS_OR_LONGER.contains(rule.getFreq()));
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException noRule) {
            return Optional.empty();
        }
    }

    // Other calendars write the end in UTC, or as a day.
    private static RecurrenceRule byTheWallClock(RecurrenceRule rule, ZoneId zone) {
        Optional.ofNullable(rule.getUntil()).ifPresent(until -> {
            var last = Instant.ofEpochMilli(until.getTimestamp());
            if (until.isAllDay()) {
                rule.setUntil(floating(LocalDateTime.ofInstant(last, ZoneOffset.UTC)
                        .toLocalDate()
                        .atTime(23, 59, 59)));
            } else if (!until.isFloating()) {
                rule.setUntil(floating(LocalDateTime.ofInstant(last, zone)));
            }
        });
        return rule;
    }

    // One more than are allowed tells that there are too many.
    private static Set<LocalDateTime> starts(RecurrenceRule rule, LocalDateTime first) {
        var starts = new LinkedHashSet<LocalDateTime>();
        starts.add(first);
        try {
            var next = rule.iterator(floating(first));
            while (starts.size() <= MOST && next.hasNext()) {
                starts.add(local(next.nextDateTime()));
            }
        } catch (IllegalArgumentException noDayFits) {
            return starts;
        }
        return starts;
    }

    // The months of this calendar are counted from 0.
    private static DateTime floating(LocalDateTime time) {
        return new DateTime(
                time.getYear(),
                time.getMonthValue() - 1,
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
    }

    private static LocalDateTime local(DateTime time) {
        return LocalDateTime.of(
                time.getYear(),
                time.getMonth() + 1,
                time.getDayOfMonth(),
                time.getHours(),
                time.getMinutes(),
                time.getSeconds());
    }

    /** Each time that it takes place, the first included. */
    List<Hours> times(Hours first, ZoneId zone) {
        if (read(rule, first, zone) instanceof Reading.Usable usable) {
            return usable.times();
        }
        throw new IllegalArgumentException(
                "An event is repeated up to " + MOST + " times, each at an hour that there is");
    }

    /** As a rule that names no date: it takes place as often, and where it goes by the day of the week or the month of its first time, by that of another first time too. */
    Repetition onAnyDate(Hours first, ZoneId zone) {
        var times = times(first, zone);
        var parts = Arrays.stream(rule.split(";"))
                .filter(part -> !part.startsWith("UNTIL=") && !part.startsWith("COUNT="))
                .toList();
        var free = parts.stream().filter(part -> !said(first).contains(part)).toList();
        return Stream.of(free, parts)
                .flatMap(rest -> Stream.of(times.size(), times.size() - 1)
                        .map(count -> new Repetition(String.join(";", rest) + ";COUNT=" + count)))
                .filter(other -> read(other.rule(), first, zone) instanceof Reading.Usable(var _, var same)
                        && same.equals(times))
                .findFirst()
                .orElse(this);
    }

    // What the first time says by itself.
    private static Set<String> said(Hours first) {
        var day = first.starts();
        return Set.of(
                "BYDAY=" + day.getDayOfWeek().name().substring(0, 2),
                "BYMONTHDAY=" + day.getDayOfMonth(),
                "BYMONTH=" + day.getMonthValue());
    }
}

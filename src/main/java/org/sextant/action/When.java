package org.sextant.action;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sextant.shell.Words;

/** When an action is, in words: always by the clock and the calendar of its place. */
public final class When {

    private When() {}

    /** As in "Thursday 3 December 2026, 18:30 – 20:30 (West Africa Time)", or "until 31 January 2027". */
    public static String inFull(ActionCard action, Words words) {
        if (!action.kind().isByTheClock()) {
            return words.of("action.when.until", "day", words.date(action.day()));
        }
        if (action.isRepeated()) {
            var more = action.afterNext();
            var last = more.isEmpty() ? action.next() : more.getLast();
            return words.of(
                    "action.when.again",
                    "when",
                    interval(action, action.begins(), action.next().ends(), words),
                    "more",
                    more.size(),
                    "last",
                    words.date(
                            last.ends().minus(Duration.ofNanos(1)),
                            action.outline().zone()));
        }
        return interval(action, action.begins(), action.ends(), words);
    }

    /** The same of one slot; of the whole action where it has none. */
    public static String inFull(ActionCard action, SlotNumber slot, Words words) {
        return action.slot(slot)
                .map(one -> interval(action, one.begins(), one.ends(), words))
                .orElseGet(() -> inFull(action, words));
    }

    private static String interval(ActionCard action, Instant from, Instant to, Words words) {
        var zone = action.outline().zone();
        return words.interval(from, to, zone) + " (" + words.zone(zone, from) + ")";
    }

    /** As in "Thu 3 Dec, 18:30", or "until Sun 31 Jan": for rows and cards. */
    public static String inShort(ActionCard action, Words words) {
        return action.kind().isByTheClock()
                ? words.shortMoment(action.begins(), action.outline().zone())
                : words.of("action.when.until", "day", words.shortDate(action.day()));
    }

    /** A slot, as in "Saturday 5 December 2026, 9:00 – 12:00": for lists of them. */
    public static String of(SlotSummary slot, ActionCard action, Words words) {
        return words.interval(slot.begins(), slot.ends(), action.outline().zone());
    }

    /** By how many days it is late today; at least one. */
    public static long daysLate(ActionCard action, LocalDate today) {
        var last = LocalDate.ofInstant(
                action.ends().minus(Duration.ofNanos(1)), action.outline().zone());
        return Math.max(1, last.until(today, ChronoUnit.DAYS));
    }
}

package org.sextant.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How often letters come: each at once, or together at seven in the morning by the clock of whom they go to. */
public enum Frequency {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NEVER;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** The moment until which what has gathered goes out in one letter; empty where letters do not gather. */
    Optional<Instant> lastRound(ZonedDateTime now) {
        return switch (this) {
            case DAILY -> Optional.of(morning(now).toInstant());
            case WEEKLY -> Optional.of(monday(now).toInstant());
            case AT_ONCE, NEVER -> Optional.empty();
        };
    }

    private static ZonedDateTime morning(ZonedDateTime now) {
        var today = now.toLocalDate().atTime(MORNING).atZone(now.getZone());
        return today.isAfter(now)
                ? now.toLocalDate().minusDays(1).atTime(MORNING).atZone(now.getZone())
                : today;
    }

    private static ZonedDateTime monday(ZonedDateTime now) {
        var day = morning(now).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return day.atTime(MORNING).atZone(now.getZone());
    }
}

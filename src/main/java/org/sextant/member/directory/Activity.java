package org.sextant.member.directory;

import java.time.LocalDate;
import java.time.Period;

/** How long ago somebody was here at the latest. */
public enum Activity {
    LAST_MONTH(Period.ofDays(30)),
    LAST_QUARTER(Period.ofDays(90)),
    LAST_YEAR(Period.ofDays(365));

    private final Period span;

    Activity(Period span) {
        this.span = span;
    }

    LocalDate since(LocalDate today) {
        return today.minus(span);
    }
}

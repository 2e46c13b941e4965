package org.sextant.action;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * From when to when, by the wall clock of a place.
 *
 * @param ends the first moment after it
 */
public record Hours(LocalDateTime starts, LocalDateTime ends) {

    /** False for the hour that the clocks of the zone leave out when summer time begins. */
    public static boolean happens(LocalDateTime time, ZoneId zone) {
        return !zone.getRules().getValidOffsets(time).isEmpty();
    }

    /** Whether the clocks of the zone show both, and the end after the start. */
    public boolean happenIn(ZoneId zone) {
        return happens(starts, zone) && happens(ends, zone) && span(zone).isForward();
    }

    Hours requireIn(ZoneId zone) {
        if (!happenIn(zone)) {
            throw new IllegalArgumentException("It ends after it starts, at hours that the clock of the place shows");
        }
        return this;
    }

    LocalDate lastDay() {
        return ends.toLocalDate();
    }

    Span span(ZoneId zone) {
        return Span.between(starts, ends, zone);
    }

    static Hours of(Span span, ZoneId zone) {
        return new Hours(LocalDateTime.ofInstant(span.begins(), zone), LocalDateTime.ofInstant(span.ends(), zone));
    }
}

package org.sextant.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * From when to when. What is due on a day spans that day of its place.
 *
 * @param ends the first moment after it
 */
@Embeddable
record Span(
        @Column(name = "begins_at") Instant begins,
        @Column(name = "ends_at") Instant ends) {

    /** After its end: time for the hosts to thank people and to answer them; then nobody can tell any more who they were. */
    static final Duration SIGNUPS_KEPT = Duration.ofDays(30);

    static final Duration NEAR = Duration.ofDays(14);

    static Span between(LocalDateTime starts, LocalDateTime ends, ZoneId zone) {
        return new Span(starts.atZone(zone).toInstant(), ends.atZone(zone).toInstant());
    }

    static Span of(LocalDate day, ZoneId zone) {
        return new Span(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** From the beginning of the first to the end of the last. */
    static Span around(List<Span> spans) {
        return new Span(
                spans.stream().map(Span::begins).min(Comparator.naturalOrder()).orElseThrow(),
                spans.stream().map(Span::ends).max(Comparator.naturalOrder()).orElseThrow());
    }

    /** From when on nobody can tell any more who signed up. */
    Instant forgotten() {
        return ends.plus(SIGNUPS_KEPT);
    }

    boolean isForward() {
        return ends.isAfter(begins);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(ends);
    }

    /** Whether it is less than two weeks until it begins, or it has begun. */
    boolean isNear(Instant now) {
        return now.plus(NEAR).isAfter(begins);
    }
}

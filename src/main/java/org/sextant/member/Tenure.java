package org.sextant.member;

import java.time.Instant;
import java.util.Optional;

/**
 * How long a mandate holds.
 *
 * @param begins the first moment at which it holds; empty for one that begins at once
 * @param until the first moment at which it holds no more; empty for one without an end
 */
record Tenure(Optional<Instant> begins, Optional<Instant> until) {

    Tenure {
        if (begins.isPresent()
                && until.filter(end -> !end.isAfter(begins.get())).isPresent()) {
            throw new IllegalArgumentException("A mandate begins before it ends");
        }
    }

    boolean holds(Instant now) {
        return !isToCome(now) && until.filter(end -> !now.isBefore(end)).isEmpty();
    }

    boolean isToCome(Instant now) {
        return begins.filter(now::isBefore).isPresent();
    }

    /** Whether this one holds at every moment, from now on, at which the other does. */
    boolean covers(Tenure other, Instant now) {
        return !firstFrom(now).isAfter(other.firstFrom(now)) && !end().isBefore(other.end());
    }

    private Instant firstFrom(Instant now) {
        return begins.filter(now::isBefore).orElse(now);
    }

    private Instant end() {
        return until.orElse(Instant.MAX);
    }
}

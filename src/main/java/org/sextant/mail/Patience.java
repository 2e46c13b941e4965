package org.sextant.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When to try again: soon at first, then less and less often, for three days. */
final class Patience {

    private static final Duration GIVE_UP = Duration.ofDays(3);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private Patience() {}

    /**
     * The next try, or nothing when it is time to give up.
     *
     * @param failures how often it was tried in vain, this time included
     */
    static Optional<Instant> next(Instant posted, int failures, Instant now) {
        var next = now.plus(PAUSES.get(Math.min(failures, PAUSES.size()) - 1));
        return next.isBefore(posted.plus(GIVE_UP)) ? Optional.of(next) : Optional.empty();
    }
}

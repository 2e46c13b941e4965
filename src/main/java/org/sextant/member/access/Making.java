package org.sextant.member.access;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.Ids;
import org.springframework.stereotype.Component;

/** What a new thing needs: an id, a code, the time. */
@Component
record Making(Ids ids, Clock clock, RandomGenerator random) {

    UUID id() {
        return ids.next();
    }

    Instant now() {
        return clock.instant();
    }

    TypedCode code() {
        return TypedCode.fresh(random);
    }
}

package org.sextant.petition.signing;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.sextant.mail.Rush;
import org.springframework.stereotype.Component;

/** Knows whether more people sign at this node than on any ordinary day. */
@Component
class Throng implements Rush {

    /** A hundred and eighty thousand an hour: as petitions to a parliament have seen it on a few days. */
    private static final int MANY_A_SECOND = 50;

    private record Second(long number, int came, int cameBefore) {

        Second at(long now) {
            return now == number ? this : new Second(now, 0, now == number + 1 ? came : 0);
        }

        Second with(int more) {
            return new Second(number, came + more, cameBefore);
        }
    }

    private final AtomicReference<Second> second = new AtomicReference<>(new Second(0, 0, 0));
    private final Clock clock;

    Throng(Clock clock) {
        this.clock = clock;
    }

    void came(int people) {
        var now = now();
        second.updateAndGet(last -> last.at(now).with(people));
    }

    @Override
    public boolean isOn() {
        var now = second.get().at(now());
        return Math.max(now.came(), now.cameBefore()) >= MANY_A_SECOND;
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}

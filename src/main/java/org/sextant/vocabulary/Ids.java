package org.sextant.vocabulary;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The one source of ids: UUIDs of version 7 (RFC 9562, 5.7), milliseconds first, then a number within the millisecond (6.2, method 1), then 62 random bits. What is made after another
 * sorts after it, when a clock is set back too.
 */
public final class Ids {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int COUNTED = 12;

    private final Clock clock;
    private final RandomGenerator random;

    // The milliseconds and, in the last twelve bits, the number within one.
    private final AtomicLong last = new AtomicLong();

    public Ids(Clock clock) {
        this(clock, new SecureRandom());
    }

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** Reads an id as it stands in addresses; empty where it is none. */
    public static Optional<UUID> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** A UUIDv7: later than every one that this node made before. */
    public UUID next() {
        var made = last.updateAndGet(before -> Math.max(before + 1, clock.millis() << COUNTED));
        var high = (made >>> COUNTED << 16) | 0x7000L | (made & 0x0FFFL);
        var low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}

package org.sextant.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;

/** Something {@link Kept} for each of many; what is least asked for is forgotten, so that made-up addresses fill no memory. */
public final class KeptFor<K, T> {

    /** How far behind the database a page of the public door may be. */
    public static final Duration LASTS = Duration.ofSeconds(1);

    private static final int MOST = 300;

    private final Cache<K, Kept<T>> readings;
    private final Function<K, T> source;
    private final Duration lasts;
    private final Clock clock;

    /** @param source reads in a transaction of its own */
    public KeptFor(Function<K, T> source, Clock clock) {
        this(source, LASTS, MOST, clock);
    }

    /**
     * For what is asked for by a crowd, or seldom changes.
     *
     * @param source reads in a transaction of its own
     * @param lasts after which it is read again
     * @param most that are remembered
     */
    public KeptFor(Function<K, T> source, Duration lasts, int most, Clock clock) {
        this.readings = Caffeine.newBuilder().maximumSize(most).build();
        this.source = source;
        this.lasts = lasts;
        this.clock = clock;
    }

    /** The last reading for that key, or a new one if that is too old. */
    public T get(K key) {
        return readings.get(key, asked -> new Kept<>(() -> source.apply(asked), lasts, clock))
                .get();
    }
}

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

    private final Cache<K, Kept<T>> readings =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Function<K, T> source;
    private final Clock clock;

    /** @param source reads in a transaction of its own */
    public KeptFor(Function<K, T> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    public T get(K key) {
        return readings.get(key, asked -> new Kept<>(() -> source.apply(asked), LASTS, clock))
                .get();
    }
}

package org.sextant.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What public pages show of the database, kept in memory, so that a view costs no query. It is read again after some seconds, so that what another node changed
 * is seen, and at once after {@link #outdated()}. While the database is away the last reading serves on.
 */
public final class Kept<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);

    /** @param changed whether it is known to be wrong by now, so that readers wait for the next one */
    private record Reading<T>(@Nullable T result, Instant until, boolean changed) {}

    private final Supplier<T> source;
    private final Duration lasts;
    private final Clock clock;
    private final ReentrantLock oneReader = new ReentrantLock();
    private final AtomicReference<Reading<T>> reading = new AtomicReference<>(new Reading<>(null, Instant.MIN, true));

    /** @param source reads in a transaction of its own: what it sees is kept for everybody */
    public Kept(Supplier<T> source, Duration lasts, Clock clock) {
        this.source = source;
        this.lasts = lasts;
        this.clock = clock;
    }

    /** The last reading, or a new one if that is too old. */
    public T get() {
        var kept = reading.get();
        var result = kept.result();
        if (result != null && (isFresh(kept) || (!kept.changed() && oneReader.isLocked()))) {
            return result;
        }
        oneReader.lock();
        try {
            return read(reading.get());
        } finally {
            oneReader.unlock();
        }
    }

    /** Says that the database has changed; within a transaction, once that has been committed. */
    public void outdated() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget();
            return;
        }
        AfterCommit.run(this::forget);
    }

    // A reading that is under way may have begun before the change: it will find this one in its place and not be kept.
    private void forget() {
        reading.updateAndGet(kept -> new Reading<>(kept.result(), Instant.MIN, true));
    }

    private T read(Reading<T> kept) {
        var before = kept.result();
        if (before != null && isFresh(kept)) {
            return before;
        }
        try {
            var result = source.get();
            keep(kept, result);
            return result;
        } catch (DataAccessException | TransactionException away) {
            if (before == null) {
                throw away;
            }
            LOG.warn("The database is away; public pages show what was read before");
            keep(kept, before);
            return before;
        }
    }

    private void keep(Reading<T> kept, T result) {
        reading.compareAndSet(kept, new Reading<>(result, clock.instant().plus(lasts), false));
    }

    private boolean isFresh(Reading<T> kept) {
        return clock.instant().isBefore(kept.until());
    }
}

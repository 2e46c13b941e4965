package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.sextant.testing.HandClock;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is kept … */
class KeptTests {

    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    private final HandClock clock = new HandClock(Instant.parse("2026-11-25T12:00:00Z"));
    private final AtomicInteger readings = new AtomicInteger();
    private final AtomicReference<Optional<DataAccessException>> away = new AtomicReference<>(Optional.empty());
    private final Kept<Integer> kept = new Kept<>(this::read, FIVE_SECONDS, clock);

    private int read() {
        away.get().ifPresent(failure -> {
            throw failure;
        });
        return readings.incrementAndGet();
    }

    @Test
    void isReadOnceAsLongAsItLasts() {
        kept.get();
        clock.pass(FIVE_SECONDS.minusMillis(1));

        assertThat(kept.get()).isEqualTo(1);
    }

    @Test
    void isReadAgainAfterwards() {
        kept.get();
        clock.pass(FIVE_SECONDS);

        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void isReadAgainOnceItIsOutdated() {
        kept.get();

        kept.outdated();

        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void isOutdatedByAChangeNotBeforeThatIsCommitted() {
        kept.get();
        TransactionSynchronizationManager.initSynchronization();
        try {
            kept.outdated();
            assertThat(kept.get()).isEqualTo(1);

            TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }

        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void servesOnWhileTheDatabaseIsAway() {
        kept.get();
        away.set(Optional.of(new DataAccessResourceFailureException("away")));
        clock.pass(FIVE_SECONDS);
        assertThat(kept.get()).isEqualTo(1);

        away.set(Optional.empty());
        clock.pass(FIVE_SECONDS);
        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void cannotServeWhatWasNeverRead() {
        away.set(Optional.of(new DataAccessResourceFailureException("away")));

        assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(kept::get);
    }

    @Test
    void isNotKeptWhenItChangedWhileItWasRead() {
        var self = new AtomicReference<Kept<Integer>>();
        self.set(new Kept<>(
                () -> {
                    if (readings.get() == 0) {
                        self.get().outdated();
                    }
                    return readings.incrementAndGet();
                },
                FIVE_SECONDS,
                clock));

        assertThat(self.get().get()).isEqualTo(1);
        assertThat(self.get().get()).isEqualTo(2);
        assertThat(self.get().get()).isEqualTo(2);
    }
}

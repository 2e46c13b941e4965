package org.sextant.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sextant.testing.HandClock;

/** An id … */
class IdsTests {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final HandClock clock = new HandClock(NOON);
    private final Ids ids = new Ids(clock);

    @Test
    void saysWhenItWasMade() {
        var id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16)).isEqualTo(NOON);
    }

    @Test
    void sortsAfterAllThatWereMadeBeforeInTheSameMillisecond() {
        assertThat(many(10_000)).isSortedAccordingTo(IdsTests::asDatabasesSort);
    }

    @Test
    void sortsAfterThoseBeforeWhenTheClockIsSetBack() {
        var before = ids.next();
        clock.pass(Duration.ofHours(-1));

        assertThat(ids.next()).usingComparator(IdsTests::asDatabasesSort).isGreaterThan(before);
    }

    @Test
    void isGivenOnceHoweverManyAskAtOnce() throws InterruptedException, ExecutionException {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = people.invokeAll(Stream.<Callable<List<UUID>>>generate(() -> () -> many(1_000))
                    .limit(8)
                    .toList());
            assertThat(asked.stream().map(Future::resultNow).flatMap(List::stream))
                    .doesNotHaveDuplicates()
                    .hasSize(8_000);
        }
    }

    private List<UUID> many(int number) {
        return IntStream.range(0, number).mapToObj(_ -> ids.next()).toList();
    }

    // By their bytes; Java compares the halves as numbers with a sign.
    private static int asDatabasesSort(UUID one, UUID other) {
        var first = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return first != 0
                ? first
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}

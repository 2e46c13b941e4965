package org.sextant.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTests {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT5M", "3, PT30M", "4, PT2H", "5, PT6H", "6, PT6H", "200, PT6H"})
    void growsWithEachFailureUpToSixHours(int failures, Duration pause) {
        assertThat(Patience.next(NOON, failures, NOON)).contains(NOON.plus(pause));
    }

    @Test
    void endsThreeDaysAfterTheLetterWasPosted() {
        var lastTry = NOON.plus(Duration.ofDays(3)).minus(Duration.ofHours(6));

        assertThat(Patience.next(NOON, 9, lastTry.minusSeconds(1))).isPresent();
        assertThat(Patience.next(NOON, 9, lastTry)).isEmpty();
    }
}

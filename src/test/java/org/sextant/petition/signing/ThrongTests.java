package org.sextant.petition.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sextant.testing.HandClock;

/** Whether a throng signs, … */
class ThrongTests {

    private final HandClock clock = new HandClock(Instant.parse("2026-11-25T12:00:00Z"));
    private final Throng throng = new Throng(clock);

    @Test
    void isNotSoBeforeAnybodyCameNorWhereFewCome() {
        assertThat(throng.isOn()).isFalse();

        throng.came(49);

        assertThat(throng.isOn()).isFalse();
    }

    @Test
    void isSoOnceFiftyCameInASecondHoweverTheyCame() {
        throng.came(30);
        throng.came(20);

        assertThat(throng.isOn()).isTrue();
    }

    @Test
    void staysSoForTheNextSecondInWhichNobodyHasComeYetAndNoLonger() {
        throng.came(50);

        clock.pass(Duration.ofSeconds(1));
        assertThat(throng.isOn()).isTrue();

        clock.pass(Duration.ofSeconds(1));
        assertThat(throng.isOn()).isFalse();
    }

    @Test
    void doesNotAddUpWhatCameInDifferentSeconds() {
        throng.came(30);
        clock.pass(Duration.ofSeconds(1));
        throng.came(30);

        assertThat(throng.isOn()).isFalse();
    }
}

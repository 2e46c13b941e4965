package org.sextant.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrequencyTests {

    private static final ZoneId DOUALA = ZoneId.of("Africa/Douala");

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-11-26T07:00, 2026-11-26T07:00",
        "DAILY, 2026-11-26T06:59, 2026-11-25T07:00",
        "DAILY, 2026-11-26T23:59, 2026-11-26T07:00",
        "WEEKLY, 2026-11-26T12:00, 2026-11-23T07:00",
        "WEEKLY, 2026-11-23T07:00, 2026-11-23T07:00",
        "WEEKLY, 2026-11-23T06:59, 2026-11-16T07:00"
    })
    void sendsWhatHasGatheredUntilTheLastMorning(Frequency frequency, LocalDateTime now, LocalDateTime round) {
        assertThat(frequency.lastRound(now.atZone(DOUALA)))
                .contains(round.atZone(DOUALA).toInstant());
    }

    @Test
    void goesByTheReadersOwnClockOnTheDaysOnWhichItIsChanged() {
        var madrid = ZoneId.of("Europe/Madrid");
        var afterTheChange = LocalDateTime.of(2026, 10, 25, 8, 0).atZone(madrid);

        assertThat(Frequency.DAILY.lastRound(afterTheChange)).contains(Instant.parse("2026-10-25T06:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource(names = {"AT_ONCE", "NEVER"})
    void gathersNothingWhereItIsNotToWait(Frequency frequency) {
        assertThat(frequency.lastRound(ZonedDateTime.of(2026, 11, 26, 12, 0, 0, 0, DOUALA)))
                .isEmpty();
    }
}

package org.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An allowance … */
class AllowanceTests {

    private static final Duration A_DAY = Duration.ofDays(1);

    @ParameterizedTest
    @CsvSource({"20, 5", "50, 5", "200, 20"})
    void letsATenthComeAtOnceAndAtLeastFive(long times, long atOnce) {
        var allowance = Allowance.of(times, A_DAY);

        assertThat(admitted(allowance, "somebody", 100)).isEqualTo(atOnce);
    }

    @Test
    void letsAllComeAtOnceWhereItIsNotSpread() {
        assertThat(admitted(Allowance.atOnce(3, A_DAY), "somebody", 100)).isEqualTo(3);
    }

    @Test
    void isCountedForEachAlone() {
        var allowance = Allowance.atOnce(1, A_DAY);

        assertThat(allowance.admits("one")).isTrue();
        assertThat(allowance.admits("one")).isFalse();
        assertThat(allowance.admits("another")).isTrue();
    }

    @Test
    void isWithoutLimitWhenItIsNought() {
        var allowance = Allowance.of(0, A_DAY);

        assertThat(admitted(allowance, "somebody", 1_000)).isEqualTo(1_000);
        assertThat(allowance.waitOf("somebody")).isZero();
    }

    @Test
    void tellsBeforehandWithoutTaking() {
        var allowance = Allowance.atOnce(1, A_DAY);

        assertThat(allowance.waitOf("somebody")).isZero();
        assertThat(allowance.admits("somebody")).isTrue();

        assertThat(allowance.waitOf("somebody")).isBetween(Duration.ofHours(23), A_DAY);
    }

    @Test
    void takesBackWhatDidNotCount() {
        var allowance = Allowance.atOnce(1, A_DAY);
        allowance.admits("somebody");

        allowance.giveBack("somebody");

        assertThat(allowance.admits("somebody")).isTrue();
    }

    private static long admitted(Allowance allowance, String who, int asked) {
        return Stream.generate(() -> allowance.admits(who))
                .limit(asked)
                .filter(admitted -> admitted)
                .count();
    }
}

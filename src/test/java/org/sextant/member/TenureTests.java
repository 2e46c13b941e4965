package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sextant.member.MemberFixtures.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A tenure … */
class TenureTests {

    @ParameterizedTest(name = "from {0} until {1}, at {2}: {3}")
    @CsvSource({
        ", , 0, true",
        ", , 9999, true",
        ", 2, 1, true",
        ", 2, 2, false",
        ", 2, 3, false",
        "1, , 0, false",
        "1, , 1, true",
        "1, , 2, true",
        "-1, , 0, true",
        "-1, 1, 0, true",
        "-2, -1, 0, false",
        "1, 3, 0, false",
        "1, 3, 1, true",
        "1, 3, 2, true",
        "1, 3, 3, false"
    })
    void holdsFromItsFirstMomentUntilItsEndAndNotAtIt(Integer begins, Integer until, int at, boolean holds) {
        assertThat(tenure(Optional.ofNullable(begins), Optional.ofNullable(until))
                        .holds(day(at)))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({", , false", "0, , false", "-1, , false", "1, , true", "1, 2, true", ", 1, false"})
    void isToComeUntilItsFirstMoment(Integer begins, Integer until, boolean toCome) {
        assertThat(tenure(Optional.ofNullable(begins), Optional.ofNullable(until))
                        .isToCome(NOON))
                .isEqualTo(toCome);
    }

    static Stream<Tenure> all() {
        return days(-1, 3)
                .flatMap(begins -> days(1, 4)
                        .filter(until -> begins.isEmpty() || until.isEmpty() || until.get() > begins.get())
                        .map(until -> tenure(begins, until)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void coversThoseInWhoseTimeItAlwaysHolds(Tenure one) {
        assertThat(all())
                .hasSizeGreaterThan(20)
                .allSatisfy(other -> assertThat(one.covers(other, NOON))
                        .as("%s covers %s", one, other)
                        .isEqualTo(moments().stream().filter(other::holds).allMatch(one::holds)));
    }

    @Test
    void beginsBeforeItEnds() {
        assertThatIllegalArgumentException().isThrownBy(() -> tenure(Optional.of(2), Optional.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> tenure(Optional.of(2), Optional.of(2)));
    }

    private static List<Instant> moments() {
        return IntStream.range(0, 20)
                .mapToObj(half -> NOON.plus(Duration.ofHours(half * 12L)))
                .toList();
    }

    /** None, and each of these days. */
    private static Stream<Optional<Integer>> days(int first, int last) {
        return Stream.concat(
                Stream.of(Optional.empty()),
                IntStream.rangeClosed(first, last).boxed().map(Optional::of));
    }

    private static Tenure tenure(Optional<Integer> begins, Optional<Integer> until) {
        return new Tenure(begins.map(TenureTests::day), until.map(TenureTests::day));
    }

    private static Instant day(int number) {
        return NOON.plus(Duration.ofDays(number));
    }
}

package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same plan on other days. */
class OtherDaysTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 18);
    private static final LocalDateTime EVENING = DAY.atTime(18, 30);
    private static final Hours HOURS = new Hours(EVENING, EVENING.plusHours(2));

    static Stream<ActionPlan> plans() {
        return Stream.of(
                plan().event(EVENING, EVENING.plusHours(2), 5),
                plan().tasks(DAY, "Paint"),
                plan().contact(DAY),
                plan().shifts(EVENING, 2, 3),
                plan().training(HOURS),
                plan().march(HOURS),
                plan().custom(HOURS),
                plan().letters(DAY),
                plan().leaflets(DAY),
                plan().canvass(DAY));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void isNothingElseAndComesBackAsItWas(ActionPlan plan) {
        var moved = OtherDays.of(plan, 9);

        assertThat(moved).isNotEqualTo(plan).hasSameClassAs(plan);
        assertThat(moved.outline()).isEqualTo(plan.outline());
        assertThat(OtherDays.of(moved, -9)).isEqualTo(plan);
    }

    @Test
    void keepsItsHoursByTheClockOfThePlaceAcrossSummerTime() {
        var before = LocalDate.of(2027, 3, 27).atTime(18, 30);

        var moved = (ActionPlan.Event) OtherDays.of(plan().in("Europe/Rome").event(before, before.plusHours(2)), 1);

        assertThat(moved.starts()).isEqualTo(before.plusDays(1));
        assertThat(moved.ends()).isEqualTo(before.plusDays(1).plusHours(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60, 180})
    void movesOnWhereTheClocksLeaveItsHourOut(int minutes) {
        var before = LocalDate.of(2027, 3, 27).atTime(2, 30);

        var moved =
                (ActionPlan.Event) OtherDays.of(plan().in("Europe/Rome").event(before, before.plusMinutes(minutes)), 1);

        assertThat(moved.starts()).isEqualTo(before.plusDays(1).plusHours(1));
        assertThat(Duration.between(moved.starts(), moved.ends())).isPositive();
    }

    @Test
    void fitsNothingThatTakesPlaceAgainAndAgain() {
        assertThat(OtherDays.fit(plan().repeated(EVENING, EVENING.plusHours(2), "FREQ=WEEKLY;COUNT=3")))
                .isFalse();
        assertThat(plans()).allMatch(OtherDays::fit);
    }
}

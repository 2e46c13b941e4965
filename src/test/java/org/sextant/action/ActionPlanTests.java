package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sextant.action.ActionFixtures.ENDS;
import static org.sextant.action.ActionFixtures.STARTS;
import static org.sextant.action.ActionFixtures.THE_DAY;
import static org.sextant.action.Plans.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan … */
class ActionPlanTests {

    @Test
    void endsAfterItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> plan().event(STARTS, STARTS));
        assertThatIllegalArgumentException().isThrownBy(() -> plan().event(ENDS, STARTS));
    }

    @Test
    void hasNoHourThatTheClockOfThePlaceLeavesOut() {
        var leftOut = LocalDateTime.parse("2027-03-28T02:30");

        assertThat(Hours.happens(leftOut, ZoneId.of("Europe/Rome"))).isFalse();
        assertThat(Hours.happens(leftOut, ZoneId.of("Africa/Tunis"))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan().in("Europe/Rome").event(leftOut, leftOut.plusHours(2)));
    }

    @Test
    void runsByTheClockOfItsPlaceAcrossAChangeToSummerTime() {
        var span = Span.between(
                LocalDateTime.parse("2027-03-28T01:30"),
                LocalDateTime.parse("2027-03-28T03:30"),
                ZoneId.of("Europe/Rome"));

        assertThat(span.begins()).isEqualTo(Instant.parse("2027-03-28T00:30:00Z"));
        assertThat(span.ends()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void spansTheWholeDayOnWhichItIsDueEvenWhereMidnightIsLeftOut() {
        var span = Span.of(java.time.LocalDate.parse("2024-03-10"), ZoneId.of("America/Havana"));

        assertThat(span.begins()).isEqualTo(Instant.parse("2024-03-10T05:00:00Z"));
        assertThat(span.ends()).isEqualTo(Instant.parse("2024-03-11T04:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_001})
    void hasPlacesForPeople(int people) {
        assertThatIllegalArgumentException().isThrownBy(() -> plan().event(STARTS, ENDS, people));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan().wanting(people).outline());
    }

    @Test
    void hasOneToFiftyTasks() {
        var tooMany = Collections.nCopies(51, "Print it").toArray(String[]::new);

        assertThatIllegalArgumentException().isThrownBy(() -> plan().tasks(THE_DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> plan().tasks(THE_DAY, tooMany));
    }

    @ParameterizedTest
    @ValueSource(strings = {"See you at Mill Lane 14.", "MILL LANE 14"})
    void doesNotNameASensitivePlaceInItsPublicWords(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        plan().at("Mill Lane 14").sensitive().saying(words).outline());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        plan().at("Mill Lane 14").sensitive().titled(words).outline());
        assertThat(plan().at("Mill Lane 14").saying(words).outline().sensitive())
                .isFalse();
    }

    static Stream<Function<Plans, ActionPlan>> sayingWhereItIs() {
        var there = "Come to Mill Lane,\n14 at nine.";
        return Stream.of(
                plan -> plan.tasks(THE_DAY, "Print it", there),
                plan -> plan.contact(THE_DAY, there, "Will you?", "Say who you are."),
                plan -> plan.contact(THE_DAY, "The mayor", there, "Say who you are."),
                plan -> plan.contact(THE_DAY, "The mayor", "Will you?", there),
                plan -> plan.letters(THE_DAY, there, "We ask you."),
                plan -> plan.letters(THE_DAY, "The mayor", there));
    }

    @ParameterizedTest
    @MethodSource("sayingWhereItIs")
    void doesNotNameASensitivePlaceInTheWordsOfItsKind(Function<Plans, ActionPlan> kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.apply(plan().at("Mill Lane 14").sensitive()));
        assertThat(kind.apply(plan().at("Mill Lane 14"))).isNotNull();
        assertThat(kind.apply(plan().at("Rue Joffre").sensitive())).isNotNull();
    }

    @Test
    void doesNotSayWhereOneGetsTheLeafletsOfASensitiveOne() {
        var bakery = plan().saying("They are at the bakery.");

        assertThat(bakery.leaflets(THE_DAY)).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> bakery.sensitive().leaflets(THE_DAY));
    }

    @Test
    void countsLengthAsPeopleDo() {
        assertThat(plan().titled("✊".repeat(120)).outline()).isNotNull();
        assertThat(plan().titled("👩".repeat(120)).outline()).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan().titled("✊".repeat(121)).outline());
    }
}

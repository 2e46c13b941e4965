package org.sextant.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.ObjectiveId;
import org.sextant.vocabulary.PersonId;

/** An objective … */
class ObjectiveTests {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 18);
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final PersonId AMINA = new PersonId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        "59, 2026-12-18, ON_THE_WAY",
        "59, 2026-12-19, LATE",
        "60, 2026-12-18, REACHED",
        "61, 2027-12-18, REACHED",
    })
    void standsWhereItsNumberAndTheDayPutIt(int reached, LocalDate today, Progress expected) {
        var objective = meetings();

        objective.tell(reached, AMINA, NOON);

        assertThat(objective.summary().progressOn(today)).isEqualTo(expected);
    }

    @Test
    void saysWhoWroteItsNumberDownAndWhen() {
        var objective = meetings();
        assertThat(objective.summary().told()).isEmpty();

        objective.tell(41, AMINA, NOON);

        assertThat(objective.summary().reached()).isEqualTo(41);
        assertThat(objective.summary().told()).contains(new ObjectiveSummary.Told(AMINA, NOON));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, PlanObjective.MOST + 1})
    void isNotWrittenDownBeyondWhatCanBe(int reached) {
        assertThatIllegalArgumentException().isThrownBy(() -> meetings().tell(reached, AMINA, NOON));
    }

    @Test
    void isWrittenDownByNobodyWhereSextantCounts() {
        var objective = objective(new Unit.Counted(Measure.SIGNATURES));

        assertThatExceptionOfType(CountedByItself.class).isThrownBy(() -> objective.tell(41, AMINA, NOON));
    }

    @Test
    void forgetsWhoWroteItDownWhereSextantCountsFromNowOn() {
        var objective = meetings();
        objective.tell(41, AMINA, NOON);

        objective.change(plan(60, new Unit.Counted(Measure.ATTENDANCE)));

        assertThat(objective.summary().told()).isEmpty();
    }

    @Test
    void comesBackAsItWas() {
        var objective = meetings();
        objective.tell(41, AMINA, NOON);

        assertThat(Objective.again(objective.summary()).summary()).isEqualTo(objective.summary());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, PlanObjective.MOST + 1})
    void wantsSomething(int wanted) {
        assertThatIllegalArgumentException().isThrownBy(() -> plan(wanted, met()));
    }

    @Test
    void isSaidInOneLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PlanObjective(english("x".repeat(PlanObjective.TITLE_LENGTH + 1)), 1, met(), DUE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit.InWords(english("x".repeat(Unit.LENGTH + 1))));
    }

    private static Objective meetings() {
        return objective(met());
    }

    private static Objective objective(Unit unit) {
        return new Objective(new ObjectiveId(UUID.randomUUID()), new CampaignId(UUID.randomUUID()), plan(60, unit));
    }

    private static PlanObjective plan(int wanted, Unit unit) {
        return new PlanObjective(english("Meet those who vote"), wanted, unit, DUE);
    }

    private static Unit met() {
        return new Unit.InWords(english("members of parliament met"));
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}

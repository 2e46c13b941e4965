package org.sextant.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;

class TermTests {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final LocalizedText REASON = LocalizedText.of(Language.EN, "The vote was moved.");

    private final Term term = new Term(ZoneId.of("Africa/Douala"));

    @Test
    void beginsAtOnceOrWithItsFirstDayInTheZoneOfTheCampaign() {
        term.planFirst(Optional.of(LocalDate.of(2026, 11, 28)), NOON);

        assertThat(term.begin(NOON)).isEqualTo(Instant.parse("2026-11-27T23:00:00Z"));

        assertThat(term.isOpen(Instant.parse("2026-11-27T22:59:59Z"))).isFalse();
        assertThat(term.isOpen(Instant.parse("2026-11-27T23:00:00Z"))).isTrue();
    }

    @Test
    void beginsAtOnceWhereItsFirstDayHasCome() {
        term.planFirst(Optional.of(LocalDate.of(2026, 11, 20)), NOON);

        assertThat(term.begin(NOON)).isEqualTo(NOON);
    }

    @Test
    void canBePlannedAnewUntilItHasCome() {
        term.planFirst(Optional.of(LocalDate.of(2026, 11, 28)), NOON);
        term.begin(NOON);

        term.planFirst(Optional.empty(), NOON);

        assertThat(term.isOpen(NOON)).isTrue();
        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> term.planFirst(Optional.of(LAST), NOON));
    }

    @Test
    void endsWithItsLastDayInTheZoneOfTheCampaign() {
        term.planLast(Optional.of(LAST), NOON);
        term.begin(NOON);
        var end = Instant.parse("2026-11-30T23:00:00Z");

        assertThat(term.isOpen(end.minusNanos(1))).isTrue();
        assertThat(term.closing(end.minusNanos(1))).isEmpty();
        assertThat(term.isOpen(end)).isFalse();
        assertThat(term.closing(end)).contains(Closing.DATE);
    }

    @Test
    void doesNotBeginOnceItsLastDayIsOver() {
        term.planLast(Optional.of(LAST), NOON);
        var end = Instant.parse("2026-11-30T23:00:00Z");

        assertThatExceptionOfType(LastDayOver.class).isThrownBy(() -> term.begin(end));

        assertThat(term.hasBegun()).isFalse();
        assertThat(term.begin(end.minusNanos(1))).isEqualTo(end.minusNanos(1));
    }

    @Test
    void doesNotBeginAfterItsLastDay() {
        term.planLast(Optional.of(LAST), NOON);

        assertThatExceptionOfType(LastDayOver.class)
                .isThrownBy(() -> term.planFirst(Optional.of(LAST.plusDays(1)), NOON));
        term.planFirst(Optional.of(LAST), NOON);

        assertThat(term.begin(NOON)).isEqualTo(Instant.parse("2026-11-29T23:00:00Z"));
    }

    @Test
    void takesNoLastDayThatIsOverOrBeforeItsFirst() {
        assertThatExceptionOfType(LastDayOver.class)
                .isThrownBy(() -> term.planLast(Optional.of(LocalDate.of(2026, 11, 24)), NOON));
        term.planFirst(Optional.of(LAST), NOON);

        assertThatExceptionOfType(LastDayOver.class)
                .isThrownBy(() -> term.planLast(Optional.of(LAST.minusDays(1)), NOON));
    }

    @Test
    void isMovedOnlyByAnExtensionThatSaysWhy() {
        term.planLast(Optional.of(LAST), NOON);
        term.begin(NOON);

        assertThatExceptionOfType(WrongPetitionState.class)
                .isThrownBy(() -> term.planLast(Optional.of(LAST.plusDays(1)), NOON));
        term.planLast(Optional.of(LAST), NOON);
        term.extend(LAST.plusDays(7), REASON, NOON);

        assertThat(term.closes()).contains(Instant.parse("2026-12-07T23:00:00Z"));
        assertThat(term.extensions()).containsExactly(new Extension(NOON, REASON));
        var later = LocalizedText.of(Language.EN, "It was moved once more.");
        term.extend(LAST.plusDays(9), later, NOON);
        assertThat(term.extensions()).containsExactly(new Extension(NOON, REASON), new Extension(NOON, later));
    }

    @Test
    void isNeverMadeShorterNorLongerOnceItIsOver() {
        term.planLast(Optional.of(LAST), NOON);
        term.begin(NOON);

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> term.extend(LAST, REASON, NOON));
        assertThatExceptionOfType(WrongPetitionState.class)
                .isThrownBy(() -> term.extend(LAST.plusDays(9), REASON, NOON.plus(Duration.ofDays(6))));
    }

    @Test
    void isAnsweredOnceItsLastDayIsOverAndNotBeforeNorTwice() {
        term.planLast(Optional.of(LAST), NOON);
        term.begin(NOON);
        var end = Instant.parse("2026-11-30T23:00:00Z");
        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> term.answer(Set.of(), end.minusNanos(1)));

        term.answer(Set.of(), end);

        assertThat(term.closing(end)).contains(Closing.ANSWERED);
        assertThat(term.closedAt()).as("it ended with its day").isEmpty();
        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> term.answer(Set.of(), end));
    }

    @Test
    void isAnsweredByOneAfterTheOther() {
        term.begin(NOON);
        term.closeAnswered(Set.of(2), NOON);
        var later = NOON.plus(Duration.ofDays(9));

        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> term.answer(Set.of(), later));
        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> term.answer(Set.of(1, 2), later));
        term.answer(Set.of(0), later);

        assertThat(term.answers())
                .containsExactly(new Answer(OptionalInt.of(2), NOON), new Answer(OptionalInt.of(0), later));
    }

    @Test
    void isNotAnsweredOnceItWasTakenBack() {
        term.begin(NOON);
        term.close(Closing.WITHDRAWN, NOON);

        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> term.answer(Set.of(), NOON));
    }

    @Test
    void saysHowItWasClosed() {
        term.begin(NOON);

        term.close(Closing.ANSWERED, NOON);

        assertThat(term.closing(NOON)).contains(Closing.ANSWERED);
        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> term.close(Closing.WITHDRAWN, NOON));
    }
}

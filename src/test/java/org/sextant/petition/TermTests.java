package org.sextant.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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
        term.planLast(Optional.of(LAST));
        term.begin(NOON);
        var end = Instant.parse("2026-11-30T23:00:00Z");

        assertThat(term.isOpen(end.minusNanos(1))).isTrue();
        assertThat(term.closing(end.minusNanos(1))).isEmpty();
        assertThat(term.isOpen(end)).isFalse();
        assertThat(term.closing(end)).contains(Closing.DATE);
    }

    @Test
    void isMovedOnlyByAnExtensionThatSaysWhy() {
        term.planLast(Optional.of(LAST));
        term.begin(NOON);

        assertThatExceptionOfType(WrongPetitionState.class)
                .isThrownBy(() -> term.planLast(Optional.of(LAST.plusDays(1))));
        term.planLast(Optional.of(LAST));
        term.extend(LAST.plusDays(7), REASON, NOON);

        assertThat(term.closes()).contains(Instant.parse("2026-12-07T23:00:00Z"));
        assertThat(term.extension()).contains(new Extension(NOON, REASON));
    }

    @Test
    void isNeverMadeShorterNorLongerOnceItIsOver() {
        term.planLast(Optional.of(LAST));
        term.begin(NOON);

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> term.extend(LAST, REASON, NOON));
        assertThatExceptionOfType(WrongPetitionState.class)
                .isThrownBy(() -> term.extend(LAST.plusDays(9), REASON, NOON.plus(Duration.ofDays(6))));
    }

    @Test
    void isAnsweredOnceItsLastDayIsOverAndNotBeforeNorTwice() {
        term.planLast(Optional.of(LAST));
        term.begin(NOON);
        var end = Instant.parse("2026-11-30T23:00:00Z");
        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> term.answer(end.minusNanos(1)));

        term.answer(end);

        assertThat(term.closing(end)).contains(Closing.ANSWERED);
        assertThat(term.closedAt()).as("it ended with its day").isEmpty();
        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> term.answer(end));
    }

    @Test
    void isNotAnsweredOnceItWasTakenBack() {
        term.begin(NOON);
        term.close(Closing.WITHDRAWN, NOON);

        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> term.answer(NOON));
    }

    @Test
    void saysHowItWasClosed() {
        term.begin(NOON);

        term.close(Closing.ANSWERED, NOON);

        assertThat(term.closing(NOON)).contains(Closing.ANSWERED);
        assertThatExceptionOfType(WrongPetitionState.class).isThrownBy(() -> term.close(Closing.WITHDRAWN, NOON));
    }
}

package org.sextant.treaty.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sextant.member.FactSettled;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.treaty.TreatyId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;

class StepTests {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final Ids IDS = new Ids(Clock.fixed(NOW, ZoneOffset.UTC));
    private static final Aim ICRMW = Aim.of(new TreatyId("icrmw"));
    private static final PersonId ESTHER = new PersonId(UUID.randomUUID());
    private static final PersonId GIULIA = new PersonId(UUID.randomUUID());

    private final Step step = new Step(StepId.fresh(IDS), raised("A question in parliament"), ESTHER, NOW);

    @Test
    void isNotPublicBeforeASecondPersonConfirmsIt() {
        assertThat(step.summary().attestation().isPublic()).isFalse();
        assertThat(step.summary().attestation().waits()).isTrue();

        step.confirm(GIULIA, NOW);

        assertThat(step.summary().attestation().isPublic()).isTrue();
        assertThat(step.summary().attestation().second()).contains(GIULIA);
    }

    @Test
    void isNotConfirmedByWhoRecordedIt() {
        assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> step.confirm(ESTHER, NOW));
        assertThat(step.summary().attestation().waits()).isTrue();
    }

    @Test
    void isConfirmedOnce() {
        step.confirm(GIULIA, NOW);

        assertThatExceptionOfType(FactSettled.class).isThrownBy(() -> step.confirm(GIULIA, NOW));
    }

    @Test
    void isNeverPublicAgainOnceItWasTakenBack() {
        step.confirm(GIULIA, NOW);
        step.strike(NOW);

        assertThat(step.summary().attestation().isPublic()).isFalse();
        assertThatExceptionOfType(FactSettled.class).isThrownBy(() -> step.strike(NOW));
        assertThatExceptionOfType(FactSettled.class).isThrownBy(() -> step.confirm(GIULIA, NOW));
    }

    @Test
    void saysWhereOneCanReadOfIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> raised(" \n "));
        assertThatIllegalArgumentException().isThrownBy(() -> raised("x".repeat(RecordStep.SOURCE_LENGTH + 1)));
        assertThat(raised("  A \u202Equestion\n in parliament ").source()).isEqualTo("A question in parliament");
    }

    @Test
    void belongsToTheLadderOfItsAim() {
        assertThatIllegalArgumentException().isThrownBy(() -> step(ICRMW, Optional.of("CM"), Rung.CALLED_FOR));
        assertThatIllegalArgumentException().isThrownBy(() -> step(Aim.CONFERENCE, Optional.of("CM"), Rung.DEPOSITED));
    }

    @Test
    void isTakenByAStateOrByAllTogether() {
        assertThatIllegalArgumentException().isThrownBy(() -> step(ICRMW, Optional.empty(), Rung.RAISED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step(Aim.CONFERENCE, Optional.of("CM"), Rung.RESOLUTION_TEXT));
        assertThat(step(Aim.CONFERENCE, Optional.empty(), Rung.VOTED).state()).isEmpty();
    }

    @Test
    void standsOnOneOfTwoLadders() {
        assertThat(Ladder.RATIFICATION.rungs())
                .containsExactly(
                        Rung.RAISED,
                        Rung.PROMISED,
                        Rung.TABLED,
                        Rung.COMMITTEE,
                        Rung.VOTE,
                        Rung.SIGNED,
                        Rung.DEPOSITED);
        assertThat(Ladder.CONFERENCE.rungs())
                .containsExactly(Rung.CALLED_FOR, Rung.CO_SPONSORED, Rung.RESOLUTION_TEXT, Rung.VOTED);
    }

    private static RecordStep raised(String source) {
        return new RecordStep(
                ICRMW, Optional.of(new CountryCode("CM")), Rung.RAISED, LocalDate.parse("2026-11-01"), source);
    }

    private static RecordStep step(Aim aim, Optional<String> state, Rung rung) {
        return new RecordStep(aim, state.map(CountryCode::new), rung, LocalDate.parse("2026-11-01"), "Minutes");
    }
}

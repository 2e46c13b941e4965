package org.sextant.member.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/** An act that takes two people … */
class JointActTests {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant ONE = NOON.plus(Duration.ofHours(1));
    private static final Ids IDS = new Ids(Clock.fixed(NOON, ZoneOffset.UTC));
    private static final PersonId ESTHER = PersonId.fresh(IDS);
    private static final PersonId GIULIA = PersonId.fresh(IDS);
    private static final PersonId SAMIR = PersonId.fresh(IDS);
    private static final MandateId MANDATE = MandateId.fresh(IDS);
    private static final Why WHY = new Why("The account was stolen.");

    @Test
    void isDueAnHourAfterTheSecondYesAndNotASecondBefore() {
        var act = agreed();

        assertThat(act.summary().dueAt()).contains(ONE);
        assertThat(act.isDue(ONE.minusSeconds(1))).isFalse();
        assertThat(act.isDue(ONE)).isTrue();
        assertThat(proposed().isDue(ONE)).isFalse();
    }

    @Test
    void isAgreedToByNeitherWhoProposedItNorWhomItIsAbout() {
        var act = proposed();

        assertThatExceptionOfType(OwnProposal.class).isThrownBy(() -> act.agree(ESTHER, MANDATE, NOON));
        assertThatExceptionOfType(OwnProposal.class).isThrownBy(() -> act.agree(SAMIR, MANDATE, NOON));
        assertThat(act.summary().state()).isEqualTo(JointActState.PROPOSED);
    }

    @Test
    void isAgreedToOnce() {
        var act = agreed();

        assertThatExceptionOfType(NotOpenAnyMore.class).isThrownBy(() -> act.agree(GIULIA, MANDATE, NOON));
    }

    @Test
    void isStoppedBeforeAnybodyAgreesAndInTheHourAfter() {
        for (var act : new JointAct[] {proposed(), agreed()}) {
            act.stop(ESTHER, WHY, ONE.minusSeconds(1));

            assertThat(act.summary().state()).isEqualTo(JointActState.STOPPED);
            assertThat(act.summary().stoppedBy()).contains(ESTHER);
            assertThat(act.summary().stoppedWhy()).contains(WHY);
            assertThat(act.isDue(ONE)).isFalse();
            assertThatExceptionOfType(NotOpenAnyMore.class).isThrownBy(() -> act.settle(CarriedOut.DONE, ONE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isCarriedOutOnceTheHourIsOver(CarriedOut came) {
        var act = agreed();

        assertThatExceptionOfType(NotOpenAnyMore.class).isThrownBy(() -> act.settle(came, ONE.minusSeconds(1)));
        act.settle(came, ONE);

        assertThat(act.summary().state().name()).isEqualTo(came.name());
        assertThat(act.summary().settledAt()).contains(ONE);
        assertThatExceptionOfType(NotOpenAnyMore.class).isThrownBy(() -> act.settle(came, ONE));
        assertThatExceptionOfType(NotOpenAnyMore.class).isThrownBy(() -> act.stop(ESTHER, WHY, ONE));
    }

    @Test
    void isDoneAtOnceInAnEmergencyAndSaysSo() {
        var act = proposed();

        act.actAtOnce(CarriedOut.DONE, NOON);

        assertThat(act.summary().atOnce()).isTrue();
        assertThat(act.summary().state()).isEqualTo(JointActState.DONE);
    }

    @Test
    void hasAReasonThatSaysSomethingAndNotTooMuch() {
        assertThat(new Why("  We wait.\r\n ").text()).isEqualTo("We wait.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Why(" \n "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Why("x".repeat(Why.MOST + 1)));
    }

    private static JointAct proposed() {
        var what = new Proposal("test", "subject", Scope.PLATFORM, Optional.of(SAMIR));
        return new JointAct(JointActId.fresh(IDS), what, WHY, ESTHER, NOON);
    }

    private static JointAct agreed() {
        var act = proposed();
        act.agree(GIULIA, MANDATE, NOON);
        return act;
    }
}

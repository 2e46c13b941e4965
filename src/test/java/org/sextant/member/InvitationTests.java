package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.member.MemberFixtures.ANA;
import static org.sextant.member.MemberFixtures.IDS;
import static org.sextant.member.MemberFixtures.KEY;
import static org.sextant.member.MemberFixtures.NOON;
import static org.sextant.member.MemberFixtures.invitation;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

class InvitationTests {

    private static final Duration LIFE = Duration.ofDays(14);

    @Test
    void isOpenForFourteenDays() {
        var invitation = invitation(Optional.empty());

        assertThat(invitation.isOpen(NOON.plus(LIFE).minusMillis(1))).isTrue();
        assertThat(invitation.isOpen(NOON.plus(LIFE))).isFalse();
    }

    @Test
    void canBeTakenOnce() {
        var invitation = invitation(Optional.empty());

        invitation.settle(NOON);

        assertThat(invitation.isOpen(NOON)).isFalse();
        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> invitation.settle(NOON));
    }

    @Test
    void cannotBeTakenTooLate() {
        var invitation = invitation(Optional.empty());

        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> invitation.settle(NOON.plus(LIFE)));
    }

    @Test
    void becomesTheMandateThatWasOffered() {
        var end = NOON.plus(Duration.ofDays(90));
        var person = PersonId.fresh(IDS);

        var mandate = invitation(Optional.of(end)).takenBy(person);

        assertThat(mandate).isEqualTo(new GiveMandate(person, Role.COORDINATOR, Scope.PLATFORM, Optional.of(end)));
    }

    @Test
    void knowsItsMailboxUnderTheSealOnly() {
        assertThat(invitation(Optional.empty()).mailbox(KEY)).isEqualTo(ANA);
    }
}

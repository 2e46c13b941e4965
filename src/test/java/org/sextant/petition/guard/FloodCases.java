package org.sextant.petition.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.sextant.member.joint.AlreadyProposed;
import org.sextant.petition.signing.Display;
import org.sextant.petition.signing.MemberSigning;
import org.sextant.sealing.Token;

/** A flood that goes on while moderators decide, on each database. */
abstract class FloodCases extends VoidingScene {

    @Test
    void goesOutInPartsAsTheFloodGoesOn() {
        var act = voided();
        receipts.object(links.getFirst());
        voidings.restoreObjecting(act, second);
        assertThatExceptionOfType(AlreadyProposed.class)
                .as("nobody is left, and who was put back stays")
                .isThrownBy(() -> proposed(first));
        assertThat(shown().effect().isNone()).isTrue();

        var later = moreOfThem();
        assertThat(shown().effect().concerned().counting()).isEqualTo(1);
        var rest = proposed(second);
        var tooLate = moreOfThem();
        assertThat(shown().effect().concerned().counting())
                .as("as it was proposed")
                .isEqualTo(1);
        acts.agree(rest, first);
        anHourPasses();

        assertThat(receipts.behind(later).isVoided()).isTrue();
        assertThat(receipts.behind(links.getFirst()).isVoided()).isFalse();
        assertThat(receipts.behind(tooLate).isVoided()).isFalse();
        assertThat(shown().done()).extracting(done -> done.voiding().act()).containsExactly(act, rest);
    }

    @Test
    void isShownWhileSomebodyIsToDecideHoweverOldItIs() {
        voided();
        assertThat(suspicions.newest(first, 0)).noneMatch(one -> one.id().equals(group));

        receipts.object(links.getFirst());

        assertThat(suspicions.newest(first, 0)).anyMatch(one -> one.id().equals(group));
    }

    @Test
    void isShownWhileTwoPeopleDecideHoweverOldItIs() {
        var act = proposed(first);
        assertThat(suspicions.newest(first, 0)).anyMatch(one -> one.id().equals(group));

        acts.stop(act, WHY, second);

        assertThat(suspicions.newest(first, 0)).noneMatch(one -> one.id().equals(group));
    }

    @Test
    void waitsForWhoeverDecidesOnObjections() {
        voided();
        var before = suspicions.objecting(second);

        receipts.object(links.getFirst());

        assertThat(suspicions.objecting(second)).isEqualTo(before + 1);
        assertThat(suspicions.objecting(scene.esther())).isZero();
    }

    private Token moreOfThem() {
        var link = beans.getBean(MemberSigning.class)
                .sign(petition, new MemberSigning.Wish("", Display.COUNT, false), scene.somebody());
        table.extend(group, petition.id(), everybody());
        return link;
    }
}

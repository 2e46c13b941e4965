package org.sextant.campaign.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.LastPartner;
import org.sextant.campaign.Team;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.member.joint.JointActScene;
import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.Why;
import org.sextant.notice.NoticeSummary;
import org.sextant.notice.Notices;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation that leaves a campaign, on each database. */
abstract class LeavingCases extends Partnered {

    private static final Why WHY = new Why("They work with the ministry.");

    @Autowired
    private Leaving leaving;

    @Autowired
    private Mandates mandates;

    @Autowired
    private JointActs joint;

    @Autowired
    private Team team;

    @Autowired
    private Notices notices;

    @Autowired
    private Messages messages;

    @Test
    void isNamedNoMoreAndReachesTheCampaignNoMore() {
        join();

        leaving.leave(campaign, harbour, Set.of(), ofHarbour);

        assertThat(scene.summary(campaign).organisations()).containsExactly(founders);
        assertThat(reads(ofHarbour)).isFalse();
        assertThat(notices.of(ofFounders)).extracting(NoticeSummary::why).contains("Harbour Watch has left.");
        coalition.invite(campaign, harbour, organizer);
        coalition.agree(campaign, harbour, ofHarbour);
        assertThat(reads(ofHarbour)).isTrue();
    }

    @Test
    void seesBeforehandWhatItHasThereAndSaysWhatOfThatStops() {
        join();
        var ana = theirs(Role.COORDINATOR);
        var bea = theirs(Role.TRANSLATOR);
        var before = leaving.before(campaign, harbour, ofHarbour, words());
        assertThat(before.parts()).extracting(Part::mayStop).containsExactly(true, true);
        assertThat(before.going()).isOne();

        leaving.leave(campaign, harbour, Set.of(before.parts().getFirst().key()), ofHarbour);

        assertThat(reads(ana)).isFalse();
        assertThat(reads(bea)).isTrue();
        assertThat(notices.of(ana)).extracting(NoticeSummary::why).hasSize(1);
        assertThat(notices.of(bea)).isEmpty();
        var past = coalition.history(campaign, organizer).getFirst().past();
        assertThat(past)
                .extracting(PastStep::step, PastStep::stays, PastStep::stops)
                .containsExactly(PartnerStep.LEFT, 1, 1);
    }

    @Test
    void endsNoMandateOfAnOrganizerNorOfOthers() {
        join();
        var chief = theirs(Role.ORGANIZER);
        var other = scene.somebodyAs(Role.COORDINATOR, campaign);
        var keys = Set.of(key(chief), key(other));

        assertThat(leaving.before(campaign, harbour, ofHarbour, words()).parts())
                .extracting(Part::mayStop)
                .containsExactly(false);
        leaving.leave(campaign, harbour, keys, ofHarbour);

        assertThat(reads(chief)).isTrue();
        assertThat(reads(other)).isTrue();
    }

    @Test
    void keepsOneBehindTheCampaign() {
        assertThatExceptionOfType(LastPartner.class)
                .isThrownBy(() -> leaving.leave(campaign, founders, Set.of(), ofFounders));
        join();
        leaving.leave(campaign, founders, Set.of(), ofFounders);

        assertThat(scene.summary(campaign).organisations()).containsExactly(harbour);
        assertThatExceptionOfType(LastPartner.class)
                .isThrownBy(() -> leaving.leave(campaign, harbour, Set.of(), ofHarbour));
        assertThatExceptionOfType(NotAsked.class)
                .isThrownBy(() -> leaving.leave(campaign, founders, Set.of(), ofFounders));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void leavesByTheWordOfItsOwnOrganizersAlone(Role role) {
        join();
        var somebody = scene.somebodyAs(role, Scope.of(harbour));

        if (role == Role.ORGANIZER) {
            leaving.leave(campaign, harbour, Set.of(), somebody);
        } else {
            refuse(() -> leaving.leave(campaign, harbour, Set.of(), somebody));
            refuse(() -> leaving.before(campaign, harbour, somebody, words()));
        }
        for (var other : List.of(organizer, ofFounders, scene.organizer())) {
            refuse(() -> leaving.leave(campaign, harbour, Set.of(), other));
        }
    }

    @Test
    void isAskedToLeaveByTwoPeopleAnHourAgo() {
        join();
        var bea = theirs(Role.TRANSLATOR);
        var act = joint.propose(AskToLeave.proposal(campaign, harbour), WHY, ofFounders);
        refuse(() -> joint.agree(act, ofHarbour));
        joint.agree(act, organizer);
        assertThat(notices.of(ofHarbour)).extracting(NoticeSummary::why).anyMatch(why -> why.startsWith("Two people"));
        refuse(() -> joint.stop(act, WHY, ofHarbour));
        assertThat(scene.summary(campaign).organisations()).contains(harbour);

        JointActScene.anHourLater(beans);

        assertThat(scene.summary(campaign).organisations()).containsExactly(founders);
        assertThat(reads(bea)).isTrue();
        assertThat(coalition.history(campaign, organizer).getFirst().past().step())
                .isEqualTo(PartnerStep.ASKED_TO_LEAVE);
    }

    @Test
    void isNotAskedToLeaveByItselfNorByWhoOrganizesNothing() {
        join();
        var asking = AskToLeave.proposal(campaign, harbour);
        var coordinator = scene.somebodyAs(Role.COORDINATOR, campaign);

        refuse(() -> joint.propose(asking, WHY, ofHarbour));
        refuse(() -> joint.propose(asking, WHY, coordinator));
        refuse(() -> joint.actAtOnce(asking, WHY, ofFounders));
    }

    @Test
    void staysWhenItHasBecomeTheLastMeanwhile() {
        join();
        var act = joint.propose(AskToLeave.proposal(campaign, harbour), WHY, ofFounders);
        joint.agree(act, organizer);
        leaving.leave(campaign, founders, Set.of(), ofFounders);

        JointActScene.anHourLater(beans);

        assertThat(scene.summary(campaign).organisations()).containsExactly(harbour);
    }

    /** Somebody of the harbour's people who holds a role in the campaign, too. */
    private PersonId theirs(Role role) {
        var person = scene.somebodyAs(Role.MEMBER, Scope.of(harbour));
        mandates.give(new GiveMandate(person, role, Scope.of(campaign), Optional.empty()), organizer);
        return person;
    }

    private String key(PersonId person) {
        return mandates.of(person).stream()
                .filter(held -> held.scope().equals(Scope.of(campaign)))
                .map(MandateParts::key)
                .findFirst()
                .orElseThrow();
    }

    private boolean reads(PersonId person) {
        return team.allows(person, CampaignRight.READ, campaign);
    }

    private Words words() {
        return messages.in(Language.EN);
    }

    private static void refuse(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(act);
    }
}

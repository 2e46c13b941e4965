package org.sextant.petition.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sextant.member.AuditReading;
import org.sextant.member.AuditSubject;
import org.sextant.member.Mandates;
import org.sextant.member.MemberScene;
import org.sextant.member.NotPermitted;
import org.sextant.member.joint.AlreadyProposed;
import org.sextant.member.joint.JointActSummary;
import org.sextant.member.joint.NotOpenAnyMore;
import org.sextant.member.joint.OwnProposal;
import org.sextant.petition.signing.Display;
import org.sextant.petition.signing.MemberSigning;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/** A group that was noticed, on each database: out of the count by two people after an hour, and back again. */
abstract class VoidingCases extends VoidingScene {

    @Test
    void goesOutAnHourAfterTheSecondYesAndNotBefore() {
        var act = proposed(first);
        anHourPasses();
        assertThat(count()).as("proposed").isEqualTo(COUNTED);

        acts.agree(act, second);
        assertThat(count()).as("agreed to").isEqualTo(COUNTED);

        anHourPasses();
        anHourPasses();
        assertThat(count()).as("after the hour").isZero();
        assertThat(states()).as("who waits is kept from counting").containsOnly("VOIDED");
        assertThat(receipts.behind(links.getFirst()).isVoided()).isTrue();
        assertThat(state()).isEqualTo(VoidingState.VOID);
    }

    @Test
    void takesTwoPeopleAndNobodyAloneInAnEmergency() {
        var act = proposed(first);

        assertThatExceptionOfType(OwnProposal.class).isThrownBy(() -> acts.agree(act, first));
        acts.stop(act, WHY, first);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> acts.actAtOnce(proposal(), WHY, first));
        assertThat(count()).isEqualTo(COUNTED);
    }

    @Test
    void takesModeratorsOfThePlatform() {
        var ofTheCampaign = scene.moderatorOfTheCampaign();
        for (var person : List.of(ofTheCampaign, scene.esther())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> proposed(person));
        }

        var act = proposed(first);
        for (var person : List.of(ofTheCampaign, scene.esther())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> acts.agree(act, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> acts.stop(act, WHY, person));
            assertThat(open(person)).isEmpty();
        }
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> suspicions.newest(ofTheCampaign, 50));
    }

    @Test
    void waitsWithAllThatTakesTwoPeople() {
        proposed(first);

        assertThat(open(first)).hasSize(1);
        var act = open(second).getFirst();
        assertThat(acts.mayAgree(act, second)).isTrue();
        assertThat(acts.mayAgree(act, first)).isFalse();
        assertThat(acts.mayStop(act, first)).isTrue();
    }

    @Test
    void canBeStoppedWithinTheHourAndBegunAnew() {
        var act = agreed();
        assertThat(state()).isEqualTo(VoidingState.ON_TRIAL);

        acts.stop(act, WHY, moderator());
        anHourPasses();

        assertThat(count()).isEqualTo(COUNTED);
        assertThat(state()).isEqualTo(VoidingState.DROPPED);
        assertThatExceptionOfType(NotOpenAnyMore.class).isThrownBy(() -> acts.agree(act, second));
        assertThat(acts.propose(VoidSignatures.proposal(group, Reason.FORGED), WHY, second))
                .isNotEqualTo(act);
    }

    @Test
    void staysInTheCountWhereOneOfTheTwoModeratesNoMore() {
        agreed();
        var mandates = beans.getBean(Mandates.class);
        mandates.end(mandates.of(second).getFirst().id(), second);

        anHourPasses();

        assertThat(count()).isEqualTo(COUNTED);
        assertThat(state()).isEqualTo(VoidingState.DROPPED);
        proposed(first);
    }

    @Test
    void isBegunOnceAtATimeWhateverTheReasonAlsoByTwoAtTheSameMoment() {
        var outcomes = MemberScene.atOnce(
                () -> proposed(first), () -> acts.propose(VoidSignatures.proposal(group, Reason.FORGED), WHY, second));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(AlreadyProposed.class::isInstance).hasSize(1);
        assertThat(open(first)).hasSize(1);
    }

    @Test
    void isWrittenDownWithoutASigner() {
        var act = voided();
        voidings.restore(act, first);

        var trail = jdbc.sql("select act, subject from audit_entry where subject like ? or subject = ? order by place")
                .params("%" + group + "%", act.toString())
                .query((row, _) -> row.getString("act") + " " + row.getString("subject"))
                .list();

        var subject = " void-signatures " + group + ".FLOOD";
        assertThat(trail)
                .containsExactly(
                        "joint-proposed" + subject,
                        "joint-agreed" + subject,
                        "joint-done" + subject,
                        "voiding-restored " + act);
    }

    @Test
    void isCalledByItsPetitionWhereItIsWrittenDown() {
        proposed(first);
        var ever = Instant.EPOCH.plus(Duration.ofDays(365_000));
        var wanted = new AuditReading.Wanted(
                Optional.of(first), Optional.of("joint-proposed"), Optional.empty(), Instant.EPOCH, ever);

        var written = beans.getBean(AuditReading.class).find(wanted, 0, first, Scope.PLATFORM);

        assertThat(written.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.on())
                        .hasSize(3)
                        .contains(new AuditSubject.Code("void-signatures"), new AuditSubject.Code("FLOOD"))
                        .filteredOn(AuditSubject.Thing.class::isInstance)
                        .extracting(thing -> ((AuditSubject.Thing) thing).title())
                        .containsExactly(Optional.of(LocalizedText.of(Language.EN, "Let us stay"))));
    }

    @Test
    void tellsWhatItWouldDoAndToWhichPetitionAndNothingOfWhoIsInIt() {
        proposed(first);
        beans.getBean(MemberSigning.class)
                .sign(petition, new MemberSigning.Wish("", Display.COUNT, false), scene.somebody());
        table.extend(group, petition.id(), everybody());
        var words = beans.getBean(Messages.class).in(Language.EN);

        var told = beans.getBean(VoidSignatures.class).told(proposal(), words);

        assertThat(told.title()).isEqualTo("Take signatures out of the count: Let us stay");
        assertThat(told.consequence())
                .contains(
                        "Many came from one network",
                        "A flood",
                        "The count would fall from 4 to 1.",
                        "no longer be counted: 1.");
        assertThat(told.consequence() + proposal().subject())
                .doesNotContain(everybody().stream().map(Object::toString).toList());
    }

    @Test
    void comesBackWhole() {
        var act = voided();

        voidings.restore(act, first);

        assertThat(count()).isEqualTo(COUNTED);
        assertThat(states()).containsExactlyInAnyOrder("COUNTED", "COUNTED", "COUNTED", "PENDING");
        assertThat(state()).isEqualTo(VoidingState.RESTORED);
        assertThatExceptionOfType(WrongVoidingState.class).isThrownBy(() -> voidings.restore(act, first));
    }

    @Test
    void comesBackWithoutThoseWhomAnotherDecisionKeepsOut() {
        var some = everybody().stream()
                .filter(one -> !one.equals(everybody().getFirst()))
                .toList();
        var other = table.add(Trait.DOMAIN, petition.id(), some);
        var act = agreed();
        var beside = acts.propose(VoidSignatures.proposal(other, Reason.FORGED), WHY, first);
        acts.agree(beside, second);
        anHourPasses();
        assertThat(count()).isZero();

        voidings.restore(act, first);
        assertThat(states()).filteredOn("VOIDED"::equals).hasSameSizeAs(some);
        voidings.restore(beside, first);

        assertThat(count()).isEqualTo(COUNTED);
        assertThat(states()).doesNotContain("VOIDED");
    }

    @Test
    void comesBackOnlyOnceItIsOutAndByModeratorsOfThePlatform() {
        var act = agreed();
        assertThatExceptionOfType(WrongVoidingState.class).isThrownBy(() -> voidings.restore(act, first));
        assertThatExceptionOfType(WrongVoidingState.class).isThrownBy(() -> voidings.restoreObjecting(act, first));
        anHourPasses();

        var ofTheCampaign = scene.moderatorOfTheCampaign();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> voidings.restore(act, ofTheCampaign));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> voidings.restoreObjecting(act, ofTheCampaign));
        assertThat(count()).isZero();
    }

    @Test
    void comesBackForThoseWhoObject() {
        var act = voided();
        receipts.object(links.getFirst());
        receipts.object(links.getFirst());
        assertThat(receipts.behind(links.getFirst()).isContested()).isTrue();
        assertThat(shown().standing().objecting()).isEqualTo(1);

        voidings.restoreObjecting(act, second);

        assertThat(count()).isEqualTo(1);
        assertThat(receipts.behind(links.getFirst()).isVoided()).isFalse();
        assertThat(receipts.behind(links.getLast()).isVoided()).isTrue();
    }

    @Test
    void leavesAloneWhoWithdrew() {
        var act = agreed();
        receipts.withdraw(links.getFirst());
        anHourPasses();
        assertThat(count()).isZero();
        receipts.withdraw(links.getLast());
        assertThat(count()).as("withdrawn while out of the count").isZero();

        voidings.restore(act, first);

        assertThat(count()).isEqualTo(COUNTED - 2);
        assertThat(states()).containsExactlyInAnyOrder("WITHDRAWN", "COUNTED", "WITHDRAWN", "PENDING");
    }

    @Test
    void isAboutThoseWhoWereThereWhenItWasProposed() {
        var act = proposed(first);
        var later = beans.getBean(MemberSigning.class)
                .sign(petition, new MemberSigning.Wish("", Display.COUNT, false), scene.somebody());
        table.extend(group, petition.id(), everybody());
        acts.agree(act, second);

        anHourPasses();

        assertThat(count()).isEqualTo(1);
        assertThat(receipts.behind(later).isVoided()).isFalse();
    }

    @Test
    void showsWhatItWouldDo() {
        var shown = shown();

        assertThat(shown.standing().counting()).isEqualTo(COUNTED);
        assertThat(shown.standing().waiting()).isEqualTo(1);
        assertThat(shown.effect().count() - shown.effect().countWithout()).isEqualTo(COUNTED);
    }

    private VoidingState state() {
        return shown().voiding().orElseThrow().state();
    }

    private List<JointActSummary> open(PersonId person) {
        return acts.openFor(person).stream()
                .filter(act -> act.what().subject().startsWith(group.toString()))
                .toList();
    }
}

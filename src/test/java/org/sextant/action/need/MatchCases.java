package org.sextant.action.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.Plans.english;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.action.ChangedMeanwhile;
import org.sextant.action.NamesThePlace;
import org.sextant.action.Scene;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Skill;

/** What members offer meets what is needed, on each database. */
abstract class MatchCases extends NeedCases {
    @Test
    void isSeenByWhoRunsTheCampaignAndByTheMember() {
        var need = write(INTERPRETING, 2);
        offer(INTERPRETER, member);

        assertThat(candidates(need)).extracting(Candidate::person).containsExactly(member);
        assertThat(candidates(need)).extracting(Candidate::stance).containsExactly(Stance.OFFERS);
        assertThat(promises.of(member))
                .extracting(request -> request.need().id())
                .containsExactly(need);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isNobodyElsesBusiness(Role role) {
        var need = write(INTERPRETING, 2);
        offer(INTERPRETER, member);
        var reader = scene.somebodyAs(role);
        var may = role == Role.ORGANIZER || role == Role.COORDINATOR;

        if (may) {
            assertThat(candidates(need, reader)).hasSize(1);
        } else {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> candidates(need, reader));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> asking.ask(need, member, reader));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> write(INTERPRETING, 1, reader));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> needs.meet(need, reader));
        }
        assertThat(promises.of(reader)).isEmpty();
    }

    @Test
    void isNotSeenByAStrangerNorInACampaignThatTheMemberDidNotChoose() {
        var need = write(INTERPRETING, 2);
        offer(INTERPRETER, member);
        var other = new Scene(beans);
        var stranger = other.somebodyAs(Role.COORDINATOR);
        beans.getBean(Mandates.class).take(member, Role.MEMBER, Scope.of(other.campaign()));
        var elsewhere = needs.write(other.campaign(), Optional.empty(), plan(INTERPRETING, 1), other.organizer());

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> candidates(need, stranger));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> needs.of(campaign, stranger));
        assertThat(matches.of(other.campaign(), needs.of(other.campaign(), stranger), stranger)
                        .get(elsewhere))
                .isEmpty();
        assertThatExceptionOfType(NotOffered.class).isThrownBy(() -> asking.ask(elsewhere, member, stranger));
        // Needs of another campaign cannot be slipped in.
        assertThat(matches.of(other.campaign(), needs.of(campaign, coordinator), stranger))
                .isEmpty();
    }

    @Test
    void writesToTheMemberOnceForEachNeed() {
        var need = write(INTERPRETING, 2);
        offer(INTERPRETER, member);
        var before = letters();

        asking.ask(need, member, coordinator);
        asking.ask(need, member, scene.organizer());
        assertThat(letters()).isEqualTo(before + 1);
        assertThat(candidates(need)).extracting(Candidate::stance).containsExactly(Stance.ASKED);
        assertThat(promises.of(member)).extracting(Request::asked).containsExactly(true);

        promises.promise(need, member);
        promises.takeBack(need, member);
        asking.ask(need, member, coordinator);
        assertThat(letters()).isEqualTo(before + 1);
    }

    @Test
    void asksNobodyForWhatTheyDoNotOffer() {
        var need = write(Wish.of(Skill.DRIVING), 1);
        offer(INTERPRETER, member);

        assertThatExceptionOfType(NotOffered.class).isThrownBy(() -> asking.ask(need, member, coordinator));
    }

    @Test
    void countsAPromiseUntilItIsTakenBack() {
        var need = write(INTERPRETING, 1);
        offer(INTERPRETER, member);
        var other = scene.somebodyAs(Role.MEMBER);

        promises.promise(need, member);
        assertThat(summary(need).promised()).isEqualTo(1);
        assertThat(summary(need).isOpen()).isFalse();
        assertThat(candidates(need)).extracting(Candidate::stance).containsExactly(Stance.PROMISED);
        assertThat(promises.of(member)).extracting(Request::promised).containsExactly(true);
        assertThatExceptionOfType(NeedMet.class).isThrownBy(() -> promises.promise(need, other));

        promises.takeBack(need, member);
        assertThat(summary(need).isOpen()).isTrue();
        promises.promise(need, other);
        assertThat(summary(need).promised()).isEqualTo(1);
    }

    @Test
    void takesPromisesOfThoseWhoTakePartAlone() {
        var need = write(INTERPRETING, 1);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> promises.promise(need, scene.somebodyAs(Role.OBSERVER)));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> promises.promise(need, scene.somebody("Nobody in particular")));
    }

    @Test
    void isNotOverwrittenByWhoReadItBeforeSomebodyElseChangedIt() {
        var id = write(INTERPRETING, 2);
        var read = needs.byId(id, coordinator).orElseThrow();
        needs.change(read, plan(INTERPRETING, 3), coordinator);

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> needs.change(read, plan(INTERPRETING, 4), coordinator));

        assertThat(needs.byId(id, coordinator).orElseThrow().plan().number()).contains(3);
    }

    @Test
    void isOfAnActionWhileThatIsStillToCome() {
        var slug = scene.open(scene.eventFor(5));
        var action = scene.id(slug);
        var need = needs.write(campaign, Optional.of(action), plan(INTERPRETING, 2), coordinator);
        offer(INTERPRETER, member);
        assertThat(needs.of(action, member)).extracting(NeedSummary::id).containsExactly(need);
        assertThat(promises.of(member)).hasSize(1);

        scene.actions().callOff(action, scene.organizer());

        assertThat(promises.of(member)).isEmpty();
        assertThatExceptionOfType(NeedMet.class).isThrownBy(() -> promises.promise(need, member));
        assertThatExceptionOfType(NeedMet.class).isThrownBy(() -> asking.ask(need, member, coordinator));
    }

    @Test
    void tellsNothingOfTheSecretPlaceOfAnAction() {
        var vigil = scene.id(scene.planned(org.sextant.action.Plans.plan()
                .at("Mill Lane 14")
                .sensitive()
                .event(scene.soon().atTime(21, 0), scene.soon().atTime(22, 0))));
        var wish = Wish.inWords(NeedKind.THING, english("A key to Mill Lane 14"));

        assertThatExceptionOfType(NamesThePlace.class)
                .isThrownBy(() -> needs.write(campaign, Optional.of(vigil), plan(wish, 1), coordinator));
    }
}

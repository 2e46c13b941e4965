package org.sextant.member.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.MemberScene;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Removing an organizer, as what takes two people, on each database. */
abstract class JointActCases {

    private static final Why WHY = new Why("The account was stolen.");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JointActs acts;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Ids ids;

    @Autowired
    private JdbcClient database;

    private Scope campaign;
    private PersonId first;
    private PersonId second;
    private PersonId removed;
    private Proposal removal;

    @BeforeEach
    void makeTheScene() {
        campaign = Scope.of(CampaignId.fresh(ids));
        first = somebodyAs(Role.ORGANIZER, campaign);
        second = somebodyAs(Role.ORGANIZER, campaign);
        removed = somebodyAs(Role.ORGANIZER, campaign);
        removal = removalOf(removed);
    }

    @Test
    void isDoneAnHourAfterASecondOrganizerAgreed() {
        var act = acts.propose(removal, WHY, first);
        JointActScene.anHourLater(beans);
        assertThat(mandates.of(removed)).hasSize(1);

        acts.agree(act, second);
        assertThat(mandates.of(removed)).hasSize(1);
        JointActScene.anHourLater(beans);
        JointActScene.anHourLater(beans);

        assertThat(mandates.of(removed)).isEmpty();
        assertThat(states(first)).containsExactly(JointActState.DONE);
        assertThat(trail()).containsExactly("joint-proposed", "joint-agreed", "joint-done");
    }

    @Test
    void isDoneByNobodyAlone() {
        var mandate = mandates.of(removed).getFirst().id();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> mandates.end(mandate, first));
        var act = acts.propose(removal, WHY, first);
        assertThatExceptionOfType(OwnProposal.class).isThrownBy(() -> acts.agree(act, first));
    }

    @Test
    void isAgreedToByAModeratorOfThePlatformAndNotByOneOfTheCampaign() {
        var act = acts.propose(removal, WHY, first);

        var near = somebodyAs(Role.MODERATOR, campaign);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> acts.agree(act, near));
        acts.agree(act, somebodyAs(Role.MODERATOR, Scope.PLATFORM));

        assertThat(states(first)).containsExactly(JointActState.AGREED);
    }

    @Test
    void isStoppedByWhoeverCouldHaveAgreedAndNotByWhomItIsAbout() {
        var act = acts.propose(removal, WHY, first);
        acts.agree(act, second);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> acts.stop(act, WHY, removed));
        var coordinator = somebodyAs(Role.COORDINATOR, campaign);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> acts.stop(act, WHY, coordinator));
        acts.stop(act, WHY, somebodyAs(Role.ORGANIZER, campaign));
        JointActScene.anHourLater(beans);

        assertThat(mandates.of(removed)).hasSize(1);
        assertThatExceptionOfType(NotOpenAnyMore.class).isThrownBy(() -> acts.agree(act, second));
        acts.propose(removal, WHY, first);
    }

    @Test
    void isProposedOnceAtATimeAlsoByTwoAtTheSameMoment() {
        var outcomes =
                MemberScene.atOnce(() -> acts.propose(removal, WHY, first), () -> acts.propose(removal, WHY, second));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(AlreadyProposed.class::isInstance).hasSize(1);
    }

    @Test
    void isEitherAgreedToOrStoppedWhereTwoDecideAtTheSameMoment() {
        var act = acts.propose(removal, WHY, first);

        var outcomes = MemberScene.atOnce(
                () -> acts.agree(act, second), () -> acts.agree(act, somebodyAs(Role.ORGANIZER, campaign)));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(NotOpenAnyMore.class::isInstance).hasSize(1);
    }

    @Test
    void isDoneOnceByTwoNodes() {
        var act = acts.propose(removal, WHY, first);
        acts.agree(act, second);

        MemberScene.atOnce(() -> JointActScene.anHourLater(beans), () -> JointActScene.anHourLater(beans));

        assertThat(trail()).containsOnlyOnce("joint-done");
        assertThat(mandates.of(removed)).isEmpty();
    }

    @Test
    void isFoundImpossibleWhereNobodyWouldBeLeft() {
        var act = acts.propose(removal, WHY, somebodyAs(Role.ORGANIZER, Scope.PLATFORM));
        acts.agree(act, somebodyAs(Role.MODERATOR, Scope.PLATFORM));
        for (var person : List.of(first, second)) {
            mandates.of(person).forEach(mandate -> mandates.end(mandate.id(), person));
        }

        JointActScene.anHourLater(beans);

        assertThat(mandates.of(removed)).hasSize(1);
        assertThat(trail()).endsWith("joint-impossible");
    }

    @Test
    void isNotDoneWhereOneOfTheTwoHasLostTheRightWithinTheHour() {
        for (var gone : List.of(first, second)) {
            var act = acts.propose(removal, WHY, first);
            acts.agree(act, second);
            var mandate = mandates.of(gone).getFirst();
            mandates.end(mandate.id(), gone);

            JointActScene.anHourLater(beans);

            assertThat(mandates.of(removed)).hasSize(1);
            assertThat(trail()).endsWith("joint-impossible");
            mandates.take(gone, Role.ORGANIZER, campaign);
        }
    }

    @Test
    void isToldToTheNewestOrganizerBehindSixHundredMembers() {
        var many = Scope.of(CampaignId.fresh(ids));
        new SomePeople(beans).many(600, many);
        var proposing = somebodyAs(Role.ORGANIZER, many);
        var agreeing = somebodyAs(Role.ORGANIZER, many);
        var about = somebodyAs(Role.ORGANIZER, many);
        var proposal = RemoveOrganizer.proposal(mandates.of(about).getFirst().id(), many, about);
        var letters = letters();

        acts.agree(acts.propose(proposal, WHY, proposing), agreeing);

        assertThat(letters() - letters).isEqualTo(3);
    }

    @Test
    void isTheConcernOfThoseWhoDecideAndOfWhomItIsAbout() {
        acts.propose(removal, WHY, first);

        for (var person : List.of(first, second, removed, somebodyAs(Role.MODERATOR, Scope.PLATFORM))) {
            assertThat(mine(person)).hasSize(1);
        }
        for (var person : List.of(
                somebodyAs(Role.COORDINATOR, campaign),
                somebodyAs(Role.ORGANIZER, Scope.of(CampaignId.fresh(ids))),
                new SomePeople(beans).called("Jonas"))) {
            assertThat(mine(person)).isEmpty();
        }
    }

    private List<JointActSummary> mine(PersonId person) {
        return acts.openFor(person).stream()
                .filter(act -> act.what().where().equals(campaign))
                .toList();
    }

    private List<JointActState> states(PersonId person) {
        return Stream.concat(acts.openFor(person).stream(), acts.settledFor(person).stream())
                .filter(act -> act.what().where().equals(campaign))
                .map(JointActSummary::state)
                .toList();
    }

    private Proposal removalOf(PersonId person) {
        return RemoveOrganizer.proposal(mandates.of(person).getFirst().id(), campaign, person);
    }

    private PersonId somebodyAs(Role role, Scope scope) {
        var person = new SomePeople(beans).called(role.name());
        mandates.take(person, role, scope);
        return person;
    }

    private List<String> trail() {
        return database.sql("select act from audit_entry where scope_key = ? order by place")
                .param(campaign.key())
                .query((row, number) -> row.getString("act"))
                .list();
    }

    private long letters() {
        return database.sql("select count(*) from outgoing_mail")
                .query(Long.class)
                .single();
    }
}

package org.sextant.member.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.MemberScene;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Removing an organizer alone, in an emergency, on each database. */
abstract class EmergencyCases {

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
    void isDoneAtOnceInAnEmergencyOnceADayAndEveryoneIsTold() {
        var moderator = somebodyAs(Role.MODERATOR, Scope.PLATFORM);
        for (var role : List.of(Role.COORDINATOR, Role.TRANSLATOR, Role.SPOKESPERSON)) {
            somebodyAs(role, campaign);
        }
        somebodyAs(Role.ADMINISTRATOR, Scope.PLATFORM);
        var letters = letters();

        assertThat(acts.actAtOnce(removal, WHY, first)).isEqualTo(CarriedOut.DONE);

        assertThat(mandates.of(removed)).isEmpty();
        assertThat(letters() - letters)
                .as("both organizers, whom it is about, all others with power there, those of the platform")
                .isGreaterThanOrEqualTo(8);
        assertThat(states(moderator)).contains(JointActState.DONE);
        var next = removalOf(second);
        assertThatExceptionOfType(OnceADay.class).isThrownBy(() -> acts.actAtOnce(next, WHY, first));
        assertThat(mandates.of(second)).hasSize(1);
    }

    @Test
    void isSeenByEverybodyWhoIsToldThatItWasDoneAlone() {
        var told = List.of(
                somebodyAs(Role.COORDINATOR, campaign),
                somebodyAs(Role.MEMBER, campaign),
                somebodyAs(Role.ADMINISTRATOR, Scope.PLATFORM),
                removed);
        var outside = somebodyAs(Role.MEMBER, Scope.of(CampaignId.fresh(ids)));

        acts.actAtOnce(removal, WHY, first);

        for (var person : told) {
            assertThat(states(person)).containsExactly(JointActState.DONE);
        }
        assertThat(states(outside)).isEmpty();
        assertThat(states(somebodyAs(Role.MEMBER, campaign)))
                .as("who came later was not told")
                .isEmpty();
    }

    @Test
    void isToldToNobodyAnyMoreHalfAYearLater() {
        var member = somebodyAs(Role.MEMBER, campaign);
        acts.actAtOnce(removal, WHY, first);
        database.sql("update joint_act set settled_at = ? where scope_key = ?")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minus(Witnesses.KEPT.plusDays(1)), campaign.key())
                .update();

        assertThat(beans.getBean(Witnesses.class).forget()).isPositive();

        assertThat(states(member)).isEmpty();
        assertThat(states(first)).containsExactly(JointActState.DONE);
    }

    @Test
    void isDoneAtOnceOnceADayThoughOneActsInTwoWindowsAtTheSameMoment() {
        var another = removalOf(second);

        var outcomes = MemberScene.atOnce(
                () -> acts.actAtOnce(removal, WHY, first), () -> acts.actAtOnce(another, WHY, first));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(OnceADay.class::isInstance).hasSize(1);
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

    private long letters() {
        return database.sql("select count(*) from outgoing_mail")
                .query(Long.class)
                .single();
    }
}

package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what where, on each database. */
abstract class MandatesCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Mandates mandates;

    @Autowired
    private People people;

    @Autowired
    private Ids ids;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    private MemberScene scene;
    private Scope campaign;

    @BeforeEach
    void makeTheScene() {
        scene = new MemberScene(beans);
        campaign = Scope.of(CampaignId.fresh(ids));
    }

    @ParameterizedTest
    @EnumSource
    void carryARightInTheirScopeAndNowhereElse(Role role) {
        for (var scope : List.of(campaign, Scope.of(OrganisationId.fresh(ids)), new Scope(Scope.Kind.PLACE, "TN"))) {
            var person = scene.somebodyAs(role, scope);

            assertThat(MemberRight.values()).allSatisfy(right -> {
                assertThat(mandates.allows(person, right, scope))
                        .as("%s in %s: %s", role, scope.kind(), right)
                        .isEqualTo(
                                right.roles().contains(role) && right.scopes().contains(scope.kind()));
                assertThat(mandates.allows(person, right, Scope.of(CampaignId.fresh(ids))))
                        .isFalse();
                assertThat(mandates.allows(person, right)).isFalse();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofThePlatformCarryARightEverywhere(Role role) {
        var person = scene.somebodyAs(role, Scope.PLATFORM);

        assertThat(MemberRight.values())
                .allSatisfy(right -> assertThat(Stream.of(
                                mandates.allows(person, right),
                                mandates.allows(person, right, campaign),
                                mandates.allows(person, right, Scope.of(OrganisationId.fresh(ids)))))
                        .as("%s: %s", role, right)
                        .containsOnly(right.roles().contains(role)));
    }

    @Test
    void areGivenByWhoMayAndItIsWrittenDown() {
        var organizer = scene.somebodyAs(Role.ORGANIZER, campaign);
        var person = scene.somebody("Samir");

        mandates.give(new GiveMandate(person, Role.COORDINATOR, campaign, Optional.empty()), organizer);

        assertThat(mandates.of(person))
                .singleElement()
                .satisfies(mandate -> assertThat(mandate.givenBy()).contains(organizer));
        assertThat(acts(organizer)).containsExactly("mandate-given");
    }

    @Test
    void areGivenByNobodyElse() {
        var coordinator = scene.somebodyAs(Role.COORDINATOR, campaign);
        var administrator = scene.somebodyAs(Role.ADMINISTRATOR, Scope.PLATFORM);
        var mandate = new GiveMandate(scene.somebody("Samir"), Role.ORGANIZER, campaign, Optional.empty());

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> mandates.give(mandate, coordinator));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> mandates.give(mandate, administrator));
    }

    @Test
    void ofThePlatformAreGivenByAdministratorsOnly() {
        var organizer = scene.somebodyAs(Role.ORGANIZER, Scope.PLATFORM);
        var mandate = new GiveMandate(organizer, Role.ADMINISTRATOR, Scope.PLATFORM, Optional.empty());

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> mandates.give(mandate, organizer));
    }

    @Test
    void beginInAnOrganisationWithTheOneFromAnAdministrator() {
        var organisation = Scope.of(scene.organisation());
        var administrator = scene.somebodyAs(Role.ADMINISTRATOR, Scope.PLATFORM);
        var first = scene.somebody("Esther");

        mandates.give(new GiveMandate(first, Role.ORGANIZER, organisation, Optional.empty()), administrator);
        mandates.give(
                new GiveMandate(scene.somebody("Samir"), Role.COORDINATOR, organisation, Optional.empty()), first);

        assertThat(mandates.in(organisation, EnumSet.allOf(Role.class)))
                .extracting(MandateSummary::role)
                .containsExactly(Role.ORGANIZER, Role.COORDINATOR);
    }

    @Test
    void areProlongedAndNeverShortened() {
        var organizer = scene.somebodyAs(Role.ORGANIZER, campaign);
        var person = scene.somebody("Samir");
        var soon = clock.instant().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);

        give(person, Optional.of(soon), organizer);
        give(person, Optional.of(soon.plusSeconds(60)), organizer);
        give(person, Optional.of(soon), organizer);
        assertThat(mandates.of(person))
                .singleElement()
                .satisfies(mandate -> assertThat(mandate.until()).contains(soon.plusSeconds(60)));
        give(person, Optional.empty(), organizer);
        give(person, Optional.of(soon), organizer);

        assertThat(mandates.of(person))
                .singleElement()
                .satisfies(mandate -> assertThat(mandate.until()).isEmpty());
    }

    @Test
    void areReadByTheirPersonAndByAdministrators() {
        var person = scene.somebodyAs(Role.MEMBER, campaign);
        var organizer = scene.somebodyAs(Role.ORGANIZER, Scope.PLATFORM);
        var administrator = scene.somebodyAs(Role.ADMINISTRATOR, Scope.PLATFORM);

        assertThat(mandates.of(person, person)).hasSize(1);
        assertThat(mandates.of(person, administrator)).hasSize(1);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> mandates.of(person, organizer));
    }

    @Test
    void canBeLeftByTheirPersonAndStayInThePast() {
        var person = scene.somebodyAs(Role.MEMBER, campaign);
        var mandate = mandates.of(person).getFirst().id();

        mandates.end(mandate, person);

        assertThat(mandates.of(person)).isEmpty();
        assertThat(database.sql("select count(*) from mandate where id = ? and ended_at is not null")
                        .param(mandate.uuid())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void areEndedByNobodyWhoMayNotGiveThem() {
        var person = scene.somebodyAs(Role.COORDINATOR, campaign);
        var mandate = mandates.of(person).getFirst().id();
        var other = scene.somebodyAs(Role.COORDINATOR, campaign);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> mandates.end(mandate, other));

        assertThat(mandates.of(person)).hasSize(1);
    }

    @Test
    void endedByAnotherSignTheirPersonOutEverywhereThoughTheyKeepOthers() {
        var organizer = scene.somebodyAs(Role.ORGANIZER, campaign);
        var person = scene.somebodyAs(Role.COORDINATOR, campaign);
        mandates.take(person, Role.MEMBER, campaign);

        mandates.end(mandates.of(person).getFirst().id(), organizer);

        assertThat(mandates.of(person)).extracting(MandateSummary::role).containsExactly(Role.MEMBER);
        assertThat(beans.getBean(SignedOut.class).lately()).containsKey(person);
    }

    @Test
    void leftByTheirPersonOrTakenBackBeforeTheyBeginSignNobodyOut() {
        var organizer = scene.somebodyAs(Role.ORGANIZER, campaign);
        var leaving = scene.somebodyAs(Role.COORDINATOR, campaign);
        var person = scene.somebody("Nour");
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        mandates.give(
                new GiveMandate(person, Role.COORDINATOR, campaign, Optional.of(tomorrow), Optional.empty()),
                organizer);

        mandates.end(mandates.of(leaving).getFirst().id(), leaving);
        mandates.end(mandates.toCome(campaign).getFirst().id(), organizer);

        assertThat(beans.getBean(SignedOut.class).lately()).doesNotContainKeys(leaving, person);
    }

    @Test
    void leaveOneOrganizerWhenTwoGoAtOnce() {
        var first = scene.somebodyAs(Role.ORGANIZER, campaign);
        var second = scene.somebodyAs(Role.ORGANIZER, campaign);
        var mandateOfFirst = mandates.of(first).getFirst().id();
        var mandateOfSecond = mandates.of(second).getFirst().id();

        var outcomes = MemberScene.atOnce(
                () -> mandates.end(mandateOfFirst, first), () -> mandates.end(mandateOfSecond, second));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(LastOfThem.class::isInstance).hasSize(1);
        assertThat(mandates.in(campaign, EnumSet.allOf(Role.class))).hasSize(1);
    }

    @Test
    void doNotLeaveACampaignToAnOrganizerWhoseTimeRunsOut() {
        var organizer = scene.somebodyAs(Role.ORGANIZER, campaign);
        var soon = clock.instant().plus(Duration.ofDays(1));
        mandates.give(new GiveMandate(scene.somebody("Samir"), Role.ORGANIZER, campaign, Optional.of(soon)), organizer);
        var endless = mandates.of(organizer).getFirst().id();

        assertThatExceptionOfType(LastOfThem.class).isThrownBy(() -> mandates.end(endless, organizer));
    }

    @Test
    void areAnnouncedOnceWithinTwoWeeksOfTheirEnd() {
        var organizer = scene.somebodyAs(Role.ORGANIZER, campaign);
        var soon = scene.somebody("Samir");
        var later = scene.somebody("Nour");
        var now = clock.instant();
        give(soon, Optional.of(now.plus(Duration.ofDays(13))), organizer);
        give(later, Optional.of(now.plus(Duration.ofDays(15))), organizer);

        beans.getBean(MandateReminders.class).remind(now);
        assertThat(toldAt(soon)).isPresent();
        assertThat(toldAt(later)).isEmpty();

        var told = toldAt(soon);
        beans.getBean(MandateReminders.class).remind(now.plusSeconds(60));
        assertThat(toldAt(soon)).isEqualTo(told);
    }

    private Optional<Instant> toldAt(PersonId person) {
        return database.sql("select told_at from mandate where person = ?")
                .param(person.uuid())
                .query((row, number) ->
                        Optional.ofNullable(row.getTimestamp("told_at")).map(java.sql.Timestamp::toInstant))
                .single();
    }

    @Test
    void letAdministratorsLookPeopleUpByNameAndNobodyElse() {
        var administrator = scene.somebodyAs(Role.ADMINISTRATOR, Scope.PLATFORM);
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var found = scene.somebody("Ana %_! " + mark);
        scene.asksToJoin("Not here yet " + mark, MemberScene.freshAddress());

        assertThat(people.named(" %_! " + mark.toUpperCase(Locale.ROOT), administrator))
                .extracting(PersonSummary::id)
                .containsExactly(found);
        assertThat(people.named(mark, administrator)).hasSize(1);
        assertThat(people.named("%" + mark, administrator)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> people.named(mark, scene.somebodyAs(Role.ORGANIZER, Scope.PLATFORM)));
    }

    private void give(PersonId person, Optional<Instant> until, PersonId by) {
        mandates.give(new GiveMandate(person, Role.COORDINATOR, campaign, until), by);
    }

    private List<String> acts(PersonId by) {
        return database.sql("select act from audit_entry where person = ? order by at")
                .param(by.uuid())
                .query((row, number) -> row.getString("act"))
                .list();
    }
}

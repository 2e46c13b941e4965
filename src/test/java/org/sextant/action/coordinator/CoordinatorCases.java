package org.sextant.action.coordinator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.sextant.action.Plans.plan;
import static org.sextant.vocabulary.Scope.Kind.CAMPAIGN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionRight;
import org.sextant.action.Board;
import org.sextant.action.Scene;
import org.sextant.action.attendance.Attendances;
import org.sextant.action.signup.GuestList;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.Team;
import org.sextant.member.Belonging;
import org.sextant.member.Invitations;
import org.sextant.member.Invite;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.OpenInvitation;
import org.sextant.member.Role;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who coordinates one action alone, on each database. */
abstract class CoordinatorCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Coordinators coordinators;

    @Autowired
    private Board board;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Clock clock;

    private Scene scene;
    private PersonId organizer;
    private PersonId coordinator;
    private Slug slug;
    private ActionId action;
    private Slug other;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        organizer = scene.somebodyAs(Role.ORGANIZER);
        coordinator = scene.somebody("Nour");
        slug = scene.open(scene.eventFor(5));
        action = scene.id(slug);
        other = scene.open(scene.eventFor(5));
        coordinators.give(action, coordinator, Optional.empty(), Optional.empty(), organizer);
    }

    @Test
    void runsItAndSeesWhoComes() {
        assertThat(board.action(slug, coordinator).card().id()).isEqualTo(action);
        assertThatNoException().isThrownBy(() -> beans.getBean(GuestList.class).of(action, 0, coordinator));
        assertThatNoException()
                .isThrownBy(() -> beans.getBean(Attendances.class).headcount(action, coordinator));
        assertThatNoException().isThrownBy(() -> scene.actions().begin(action, coordinator));
    }

    @Test
    void knowsThePlaceOfASensitiveOne() {
        var vigil = scene.open(plan().sensitive()
                .event(scene.soon().atTime(21, 0), scene.soon().atTime(22, 0)));
        coordinators.give(scene.id(vigil), coordinator, Optional.empty(), Optional.empty(), organizer);

        assertThat(board.action(vigil, coordinator).plan().outline().venue().place())
                .isPresent();
    }

    @Test
    void neitherChangesNorCallsItOff() {
        var read = scene.summary(slug);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> scene.actions().change(read, slug, read.plan(), coordinator));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> scene.actions().callOff(action, coordinator));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> scene.actions().putInCharge(action, Optional.of(organizer), coordinator));
    }

    @ParameterizedTest
    @EnumSource
    void mayNothingWithTheOthersOfItsCampaign(ActionRight right) {
        assertThat(board.allows(coordinator, right, scene.id(other))).isFalse();
        assertThat(board.allows(coordinator, right, scene.campaign())).isFalse();
        assertThat(board.allows(coordinator, right, action)).isEqualTo(right != ActionRight.PLAN);
    }

    @Test
    void knowsNothingElseOfTheCampaign() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> board.of(scene.campaign(), coordinator));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> board.action(other, coordinator));
        assertThat(EnumSet.allOf(CampaignRight.class))
                .noneMatch(right -> beans.getBean(Team.class).allows(coordinator, right, scene.campaign()));
    }

    @Test
    void findsItInOnePlaceAndAmongWhatIsNear() {
        assertThat(board.coordinatedBy(coordinator)).extracting(ActionCard::id).containsExactly(action);
        var then = clock.instant().plus(Duration.ofDays(20));

        assertThat(board.ahead(coordinator, then)).extracting(ActionCard::id).containsExactly(action);
        assertThat(board.coordinatedBy(organizer)).isEmpty();
    }

    @Test
    void isGivenItByWhoeverGivesMandatesInTheCampaignAlone() {
        var campaigns = scene.somebodyAs(Role.COORDINATOR);
        var person = scene.somebody("Samir");

        for (var by : new PersonId[] {campaigns, coordinator}) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> coordinators.give(action, person, Optional.empty(), Optional.empty(), by));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> coordinators.choices(action, "", by));
        }
        assertThat(coordinators.choices(action, "", organizer))
                .extracting(Belonging.Member::person)
                .contains(organizer, campaigns, coordinator)
                .doesNotContain(person);
    }

    @Test
    void isKnownToThoseOfTheCampaignAndEndedByWhoGivesIt() {
        var member = scene.somebodyAs(Role.MEMBER);
        assertThat(coordinators.of(action, member))
                .extracting(Coordinator::name)
                .containsExactly("Nour");
        assertThat(coordinators.of(action, coordinator)).isEmpty();
        var mandate = coordinators.of(action, member).getFirst().mandate();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> coordinators.end(mandate, member));
        coordinators.end(mandate, organizer);

        assertThat(board.allows(coordinator, ActionRight.READ, action)).isFalse();
    }

    @Test
    void isWrittenDownInTheCampaign() {
        coordinators.end(coordinators.of(action, organizer).getFirst().mandate(), organizer);

        assertThat(beans.getBean(JdbcClient.class)
                        .sql(
                                "select act, subject from audit_entry where person = ? and scope_kind = ? and scope_key = ?"
                                        + " order by place")
                        .params(
                                organizer.uuid(),
                                CAMPAIGN.name(),
                                Scope.of(scene.campaign()).key())
                        .query((row, _) -> row.getString("act") + ": " + row.getString("subject"))
                        .list())
                .containsExactly(
                        "mandate-given: COORDINATOR " + coordinator + " for " + action,
                        "mandate-ended: COORDINATOR " + coordinator + " for " + action);
    }

    @Test
    void mayNothingBeforeItsFirstDayAndAfterItsLast() {
        var person = scene.somebody("Samir");
        var now = clock.instant();
        coordinators.give(action, person, later(now), Optional.empty(), organizer);

        assertThat(board.allows(person, ActionRight.READ, action)).isFalse();
        assertThat(board.coordinatedBy(person)).isEmpty();
        assertThat(coordinators.of(action, organizer))
                .filteredOn(Coordinator::toCome)
                .extracting(Coordinator::person)
                .containsExactly(person);
        assertThat(coordinators.of(action, scene.somebodyAs(Role.MEMBER))).noneMatch(Coordinator::toCome);

        var gone = scene.somebody("Gone");
        coordinators.give(action, gone, Optional.empty(), Optional.of(now.minusSeconds(1)), organizer);
        assertThat(board.allows(gone, ActionRight.READ, action)).isFalse();
    }

    private static Optional<Instant> later(Instant now) {
        return Optional.of(now.plus(Duration.ofDays(3)));
    }

    @Test
    void isAskedByMailAndTheLetterTakenBack() {
        var address = new EmailAddress(UUID.randomUUID() + "@example.org");
        var invite = new Invite(
                address,
                Role.COORDINATOR,
                Scope.of(action),
                LocalizedText.of(Language.EN, "An evening"),
                Language.EN,
                Optional.empty(),
                Optional.empty());

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> invitations.invite(invite, coordinator));
        invitations.invite(invite, organizer);

        var open = invitations.openIn(Scope.of(action), 0, organizer).getContent();
        assertThat(open).extracting(OpenInvitation::to).containsExactly(address);
        invitations.takeBack(open.getFirst().id(), organizer);
        assertThat(invitations.openIn(Scope.of(action), 0, organizer)).isEmpty();
        assertThat(mandates.of(coordinator)).hasSize(1);
    }
}

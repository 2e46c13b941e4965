package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mandates that begin on a later day, on each database. */
abstract class MandatesToComeCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Ids ids;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    private MemberScene scene;
    private Scope campaign;
    private PersonId organizer;
    private PersonId person;
    private Instant now;

    @BeforeEach
    void makeTheScene() {
        scene = new MemberScene(beans);
        campaign = Scope.of(CampaignId.fresh(ids));
        organizer = scene.somebodyAs(Role.ORGANIZER, campaign);
        person = scene.somebody("Samir");
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @ParameterizedTest
    @EnumSource
    void carryNoRightBeforeTheirDayAndAllOfThemFromThenOn(Role role) {
        mandates.put(new GiveMandate(person, role, campaign, in(1), Optional.empty()), Optional.empty());

        assertThat(MemberRight.values())
                .allSatisfy(right ->
                        assertThat(mandates.allows(person, right, campaign)).isFalse());
        assertThat(mandates.holds(person, role, campaign)).isFalse();

        begin();

        assertThat(MemberRight.values())
                .allSatisfy(right -> assertThat(mandates.allows(person, right, campaign))
                        .isEqualTo(right.heldAs(role, Scope.Kind.CAMPAIGN)));
        assertThat(mandates.holds(person, role, campaign)).isTrue();
    }

    @Test
    void standInNoListOfThoseWhoWorkBeforeTheirDay() {
        give(Role.COORDINATOR, in(1), in(5));

        assertThat(listed()).isEqualTo("no no no no no no");

        begin();

        assertThat(listed()).isEqualTo("yes yes yes yes yes yes");
    }

    private String listed() {
        var roles = EnumSet.of(Role.COORDINATOR);
        var theirs = mandates.in(campaign, roles).stream().map(MandateSummary::person);
        var named = mandates.holding(Role.COORDINATOR, campaign, "sam", PageRequest.of(0, 9));
        var belonging = beans.getBean(Belonging.class).in(campaign, "sam", PageRequest.of(0, 9));
        var heads = beans.getBean(Holders.class)
                .numbers(organizer, campaign)
                .of((role, kind) -> role == Role.COORDINATOR && kind == Scope.Kind.CAMPAIGN);
        var holders = beans.getBean(RoleHolders.class).of(roles, Optional.of(before(person)), 1);
        var ending = mandates.endingIn(List.of(campaign), now.plus(Duration.ofDays(9)));
        return String.join(
                " ",
                said(theirs.anyMatch(person::equals)),
                said(named.hasContent()),
                said(belonging.hasContent()),
                said(heads > 0),
                said(holders.contains(person)),
                said(!ending.isEmpty()));
    }

    private static String said(boolean yes) {
        return yes ? "yes" : "no";
    }

    // The id that lies just before it.
    private static PersonId before(PersonId person) {
        var uuid = person.uuid();
        return new PersonId(new UUID(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits() - 1));
    }

    @Test
    void areKnownToTheirPersonAndWrittenDown() {
        give(Role.COORDINATOR, in(1), Optional.empty());

        assertThat(mandates.of(person)).isEmpty();
        assertThat(mandates.of(person, person))
                .singleElement()
                .satisfies(mandate -> assertThat(mandate.begins()).isEqualTo(in(1)));
        assertThat(mandates.toCome(campaign)).extracting(MandateSummary::person).containsExactly(person);
        assertThat(database.sql("select act, subject from audit_entry where person = ?")
                        .param(organizer.uuid())
                        .query((row, _) -> row.getString("act") + ": " + row.getString("subject"))
                        .list())
                .containsExactly("mandate-given-ahead: COORDINATOR " + person + " from "
                        + in(1).orElseThrow().toString().replace(":", ""));
    }

    @Test
    void doNotEndWhatIsHeldUntilThen() {
        give(Role.COORDINATOR, Optional.empty(), in(10));
        give(Role.COORDINATOR, in(5), Optional.empty());

        assertThat(mandates.of(person)).extracting(MandateSummary::until).containsExactly(in(10));
        assertThat(mandates.of(person, person)).hasSize(2);
    }

    @Test
    void changeNothingWhereTheSameIsHeldLonger() {
        give(Role.COORDINATOR, Optional.empty(), Optional.empty());
        give(Role.COORDINATOR, in(5), in(9));

        assertThat(mandates.of(person, person))
                .singleElement()
                .isEqualTo(mandates.of(person).getFirst());
    }

    @Test
    void giveWayToOneThatBeginsEarlierAndEndsLater() {
        give(Role.COORDINATOR, in(5), in(9));
        give(Role.COORDINATOR, in(4), in(9));
        assertThat(mandates.of(person, person))
                .extracting(MandateSummary::begins)
                .containsExactly(in(4));

        give(Role.COORDINATOR, Optional.empty(), Optional.empty());

        assertThat(mandates.of(person, person))
                .singleElement()
                .isEqualTo(mandates.of(person).getFirst());
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANIZER", "COORDINATOR"})
    void areTakenBackByWhoeverMayGiveThem(Role role) {
        give(role, in(1), Optional.empty());
        var mandate = mandates.toCome(campaign).getFirst().id();
        var coordinator = scene.somebodyAs(Role.COORDINATOR, campaign);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> mandates.end(mandate, coordinator));
        mandates.end(mandate, organizer);

        assertThat(mandates.toCome(campaign)).isEmpty();
        begin();
        assertThat(mandates.of(person)).isEmpty();
    }

    @Test
    void ofAnOrganizerTakeTwoToEndOnceTheyHaveBegun() {
        give(Role.ORGANIZER, in(1), Optional.empty());
        var mandate = mandates.toCome(campaign).getFirst().id();
        begin();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> mandates.end(mandate, organizer));
    }

    @Test
    void doNotKeepACampaignGoingBeforeTheirDay() {
        give(Role.ORGANIZER, in(1), Optional.empty());
        var last = heldBy(organizer);

        assertThatExceptionOfType(LastOfThem.class).isThrownBy(() -> mandates.end(last, organizer));
        assertThat(mandates.endByTwo(last)).isFalse();

        begin();
        mandates.end(last, organizer);
        assertThat(mandates.of(organizer)).isEmpty();
    }

    @Test
    void goWithTheMandateThatTwoPeopleEnd() {
        give(Role.ORGANIZER, Optional.empty(), in(10));
        give(Role.ORGANIZER, in(5), Optional.empty());
        give(Role.TRANSLATOR, in(5), Optional.empty());

        assertThat(mandates.endByTwo(heldBy(person))).isTrue();

        assertThat(mandates.of(person, person)).extracting(MandateSummary::role).containsExactly(Role.TRANSLATOR);
    }

    @Test
    void areNotEndedByTwoWhereTheyOverlapAndNobodyElseIsLeft() {
        give(Role.ORGANIZER, Optional.empty(), in(10));
        give(Role.ORGANIZER, in(5), Optional.empty());
        begin();
        mandates.end(heldBy(organizer), organizer);

        assertThat(mandates.endByTwo(heldBy(person))).isFalse();

        assertThat(mandates.of(person)).hasSize(2);
    }

    @Test
    void areAnnouncedToEndOnlyAfterTheyBegan() {
        give(Role.COORDINATOR, in(1), in(5));
        var reminders = beans.getBean(MandateReminders.class);

        reminders.remind(now);
        assertThat(told()).isFalse();

        reminders.remind(now.plus(Duration.ofDays(2)));
        assertThat(told()).isTrue();
    }

    @Test
    void beginBeforeTheyEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> give(Role.COORDINATOR, in(5), in(5)));
    }

    @Test
    void areOfferedByMailToo() {
        var address = MemberScene.freshAddress();
        var where = LocalizedText.of(Language.EN, "Harbour Watch");
        var invite = new Invite(address, Role.COORDINATOR, campaign, where, Language.EN, in(3), Optional.empty());
        var invitation = new Invitation(ids.next(), invite, organizer, now);

        assertThat(invitation.summary(address).begins()).isEqualTo(in(3));
        assertThat(invitation.takenBy(person).begins()).isEqualTo(in(3));
    }

    private boolean told() {
        return database.sql("select count(*) from mandate where person = ? and told_at is not null")
                        .param(person.uuid())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private MandateId heldBy(PersonId who) {
        return mandates.of(who).getFirst().id();
    }

    private Optional<Instant> in(int days) {
        return Optional.of(now.plus(Duration.ofDays(days)));
    }

    private void give(Role role, Optional<Instant> begins, Optional<Instant> until) {
        mandates.give(new GiveMandate(person, role, campaign, begins, until), organizer);
    }

    // As time does.
    private void begin() {
        database.sql("update mandate set begins = given_at where person = ? and begins is not null")
                .param(person.uuid())
                .update();
    }
}

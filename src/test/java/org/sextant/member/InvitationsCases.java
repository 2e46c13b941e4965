package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sextant.member.MemberScene.PASSWORD;
import static org.sextant.member.MemberScene.freshAddress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.member.directory.Card;
import org.sextant.member.directory.Cards;
import org.sextant.member.directory.Entries;
import org.sextant.member.directory.Introduction;
import org.sextant.member.directory.Introductions;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Skill;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Mandates offered by mail, on each database. */
abstract class InvitationsCases {

    private static final Optional<NewAccount> NEW = Optional.of(new NewAccount("Samir", PASSWORD, Language.AR));

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Mandates mandates;

    @Autowired
    private People people;

    private MemberScene scene;
    private Scope organisation;
    private PersonId organizer;

    @BeforeEach
    void makeTheScene() {
        scene = new MemberScene(beans);
        organisation = Scope.of(scene.organisation());
        organizer = scene.somebodyAs(Role.ORGANIZER, organisation);
    }

    @Test
    void makeAnAccountOnTheWayForWhoHasNone() {
        var email = freshAddress();
        var token = invitation(email);
        assertThat(invitations.hasAccount(token)).isFalse();

        var person = invitations.accept(token, NEW);

        assertThat(people.byId(person).orElseThrow().name()).isEqualTo("Samir");
        assertThat(people.byId(person).orElseThrow().language()).isEqualTo(Language.AR);
        assertThat(mandates.of(person)).singleElement().satisfies(mandate -> {
            assertThat(mandate.role()).isEqualTo(Role.COORDINATOR);
            assertThat(mandate.scope()).isEqualTo(organisation);
            assertThat(mandate.givenBy()).contains(organizer);
        });
    }

    @Test
    void bringAlongWhatWasSaidOfWhoTakesThem() {
        var introductions = beans.getBean(Introductions.class);
        var token = invitation(freshAddress());
        var open = invitations.behind(token);
        var card = new Card(Set.of(Skill.DRIVING), Set.of(), Optional.empty(), Set.of());
        introductions.write(
                open.id(), organisation, new Introduction(Optional.of(new PersonName("Sam")), card, Set.of("drives")));
        assertThat(introductions.nameOn(open)).contains(new PersonName("Sam"));

        var person = invitations.accept(token, NEW);

        assertThat(introductions.cardFor(person)).contains(card);
        assertThat(beans.getBean(Cards.class).of(person))
                .as("nobody says anything of themselves by being invited")
                .isEmpty();
        assertThat(beans.getBean(Entries.class)
                        .of(organisation, person, organizer)
                        .orElseThrow()
                        .tags())
                .containsExactly("drives");
        introductions.settle(person);
        assertThat(introductions.cardFor(person)).isEmpty();
    }

    @Test
    void askWhoHasAnAccountForNothing() {
        var email = freshAddress();
        var person = invitations.accept(invitation(email), NEW);
        var another = scene.invitation(email, Role.TRANSLATOR, organisation, organizer);
        assertThat(invitations.hasAccount(another)).isTrue();

        assertThat(invitations.accept(another, Optional.empty())).isEqualTo(person);

        assertThat(mandates.holds(person, Role.TRANSLATOR, organisation)).isTrue();
    }

    @Test
    void stayOpenWhenNameAndPasswordAreMissing() {
        var token = invitation(freshAddress());

        assertThatIllegalArgumentException().isThrownBy(() -> invitations.accept(token, Optional.empty()));

        assertThat(invitations.behind(token).role()).isEqualTo(Role.COORDINATOR);
    }

    @Test
    void areTakenOnceByTwoWhoTakeThemAtOnce() {
        var token = invitation(freshAddress());

        var outcomes = MemberScene.atOnce(() -> invitations.accept(token, NEW), () -> invitations.accept(token, NEW));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(NoSuchLink.class::isInstance).hasSize(1);
        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> invitations.behind(token));
    }

    @Test
    void leadNowhereOnceTakenBack() {
        var token = invitation(freshAddress());
        var open = invitations.openIn(organisation, 0, organizer).getContent();
        assertThat(open).hasSize(1);

        invitations.takeBack(open.getFirst().id(), organizer);

        assertThat(invitations.openIn(organisation, 0, organizer).getContent()).isEmpty();
        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> invitations.accept(token, NEW));
    }

    @Test
    void areListedAPageAtATimeWithHowManyThereAre() {
        var administrator = scene.somebodyAs(Role.ADMINISTRATOR, Scope.PLATFORM);
        var most = Invitations.ON_A_PAGE + 1;
        invitations.invite(
                IntStream.range(0, most).mapToObj(_ -> invite(organisation)).toList(), administrator);

        assertThat(invitations.openIn(organisation, 0, organizer).getContent()).hasSize(Invitations.ON_A_PAGE);
        assertThat(invitations.openIn(organisation, 1, organizer).getContent()).hasSize(1);
        assertThat(invitations.countOpenIn(organisation, organizer)).isEqualTo(most);
        assertThat(invitations.openOutsideOfCampaigns(0, administrator).getTotalElements())
                .isGreaterThanOrEqualTo(most);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> invitations.openOutsideOfCampaigns(0, organizer));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> invitations.countOpenIn(organisation, scene.somebodyAs(Role.MEMBER, organisation)));
    }

    @Test
    void canBeSentByAnAdministratorOrAnOrganizerThere() {
        var administrator = scene.somebodyAs(Role.ADMINISTRATOR, Scope.PLATFORM);

        invitations.invite(invite(organisation), administrator);
        invitations.invite(invite(organisation), organizer);
        invitations.invite(invite(Scope.PLATFORM), administrator);

        assertThat(invitations.openIn(organisation, 0, organizer).getContent())
                .extracting(OpenInvitation::invitedBy)
                .containsExactly(administrator, organizer);
    }

    @Test
    void cannotBeSentIntoAScopeAboveOnesOwn() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> invitations.invite(invite(Scope.PLATFORM), organizer));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR", "ORGANIZER"})
    void areNobodyElsesBusiness(Role role) {
        var person = scene.somebodyAs(role, organisation);
        invitation(freshAddress());
        var open = invitations.openIn(organisation, 0, organizer).getContent().getFirst();

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> invitations.invite(invite(organisation), person));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> invitations.openIn(organisation, 0, person).getContent());
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> invitations.takeBack(open.id(), person));
    }

    @Test
    void areSentToManyAtOnceAndTakenBackOneByOne() {
        var sent = sent(invitations.invite(List.of(invite(organisation), invite(organisation)), organizer));

        assertThat(sent.sent()).hasSize(2);
        assertThat(invitations.openIn(organisation, 0, organizer).getContent())
                .extracting(OpenInvitation::id)
                .containsExactlyInAnyOrderElementsOf(sent.sent());
    }

    @Test
    void areNotSentTwiceToWhoIsInvitedOrThereAlready() {
        var waits = freshAddress();
        var works = freshAddress();
        invitations.invite(invite(waits, Role.COORDINATOR), organizer);
        invitations.accept(invitation(works), NEW);

        var sent = sent(invitations.invite(
                List.of(
                        invite(new EmailAddress(waits.typed().toUpperCase(Locale.ROOT)), Role.COORDINATOR),
                        invite(works, Role.COORDINATOR)),
                organizer));

        assertThat(sent.sent()).isEmpty();
        assertThat(sent.waiting()).hasSize(1);
        assertThat(sent.there()).containsExactly(works);
    }

    @Test
    void areSentAgainForAnotherRoleOrOnceTakenBack() {
        var address = freshAddress();
        var first = sent(invitations.invite(invite(address, Role.COORDINATOR), organizer));
        invitations.takeBack(first.sent().getFirst(), organizer);

        assertThat(sent(invitations.invite(invite(address, Role.COORDINATOR), organizer))
                        .sent())
                .hasSize(1);
        assertThat(sent(invitations.invite(invite(address, Role.OBSERVER), organizer))
                        .sent())
                .hasSize(1);
    }

    @Test
    void areLimitedInADayWhateverBecameOfThem() {
        var many = sent(invitations.invite(invites(Invitations.MOST_A_DAY - 1), organizer));
        many.sent().forEach(id -> invitations.takeBack(id, organizer));
        beans.getBean(Erasure.class).erase();

        assertThat(invitations.invite(invites(2), organizer)).isEqualTo(new Inviting.TooMany(2, 1));
        assertThat(invitations.openIn(organisation, 0, organizer).getContent()).isEmpty();
        assertThat(sent(invitations.invite(invites(1), organizer)).sent()).hasSize(1);
    }

    @Test
    void areLimitedTogetherForWhoSendsThemInTwoWindowsAtOnce() {
        var half = Invitations.MOST_A_DAY / 2 + 1;
        MemberScene.atOnce(
                () -> invitations.invite(invites(half), organizer), () -> invitations.invite(invites(half), organizer));

        assertThat(invitations.countOpenIn(organisation, organizer)).isEqualTo(half);
    }

    private List<Invite> invites(int number) {
        return Stream.generate(() -> invite(organisation)).limit(number).toList();
    }

    private static Inviting.Sent sent(Inviting came) {
        assertThat(came).isInstanceOf(Inviting.Sent.class);
        return (Inviting.Sent) came;
    }

    private Invite invite(EmailAddress to, Role role) {
        var where = LocalizedText.of(Language.EN, "Harbour Watch");
        return new Invite(to, role, organisation, where, Language.EN, Optional.empty(), Optional.empty());
    }

    private String invitation(EmailAddress to) {
        return scene.invitation(to, Role.COORDINATOR, organisation, organizer);
    }

    private static Invite invite(Scope scope) {
        var where = LocalizedText.of(Language.EN, "Harbour Watch");
        return new Invite(
                freshAddress(), Role.COORDINATOR, scope, where, Language.EN, Optional.empty(), Optional.empty());
    }
}

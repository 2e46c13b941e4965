package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sextant.member.MemberScene.PASSWORD;
import static org.sextant.member.MemberScene.freshAddress;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
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
        var open = invitations.openIn(organisation, organizer);
        assertThat(open).hasSize(1);

        invitations.takeBack(open.getFirst().id(), organizer);

        assertThat(invitations.openIn(organisation, organizer)).isEmpty();
        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> invitations.accept(token, NEW));
    }

    @Test
    void canBeSentByAnAdministratorOrAnOrganizerThere() {
        var administrator = scene.somebodyAs(Role.ADMINISTRATOR, Scope.PLATFORM);

        invitations.invite(invite(organisation), administrator);
        invitations.invite(invite(organisation), organizer);
        invitations.invite(invite(Scope.PLATFORM), administrator);

        assertThat(invitations.openIn(organisation, organizer))
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
        var open = invitations.openIn(organisation, organizer).getFirst();

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> invitations.invite(invite(organisation), person));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> invitations.openIn(organisation, person));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> invitations.takeBack(open.id(), person));
    }

    private String invitation(EmailAddress to) {
        return scene.invitation(to, Role.COORDINATOR, organisation, organizer);
    }

    private static Invite invite(Scope scope) {
        var where = LocalizedText.of(Language.EN, "Harbour Watch");
        return new Invite(freshAddress(), Role.COORDINATOR, scope, where, Language.EN, Optional.empty());
    }
}

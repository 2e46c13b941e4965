package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.member.MemberScene.PASSWORD;
import static org.sextant.member.MemberScene.freshAddress;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Under which mandate invitations are given, on each database. */
abstract class InvitationPowerCases {

    private static final Optional<NewAccount> NEW = Optional.of(new NewAccount("Samir", PASSWORD, Language.AR));

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Mandates mandates;

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
    void leadNowhereOnceWhoeverInvitedMayNotGiveThemAnyMore() {
        var email = freshAddress();
        var token = invitation(email);
        var another = scene.somebodyAs(Role.ORGANIZER, organisation);
        mandates.end(mandates.of(organizer).getFirst().id(), organizer);

        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> invitations.behind(token));
        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> invitations.accept(token, NEW));

        assertThat(scene.person(email)).as("no account was made on the way").isEmpty();
        assertThat(sent(invitations.invite(invite(email, Role.COORDINATOR), another))
                        .sent())
                .as("whoever can give it may invite anew")
                .hasSize(1);
    }

    @Test
    void areWrittenDownWithTheMandateTheyAreGivenUnderAndWithoutTheMailbox() {
        var sent = sent(invitations.invite(invite(freshAddress(), Role.COORDINATOR), organizer))
                .sent()
                .getFirst();
        invitations.takeBack(sent, organizer);
        var person = invitations.accept(invitation(freshAddress()), NEW);

        assertThat(trail())
                .containsExactly(
                        "invitation-sent: COORDINATOR " + sent,
                        "invitation-taken-back: COORDINATOR " + sent,
                        "mandate-given: COORDINATOR " + person);
    }

    // What the organizer did, each under their one mandate.
    private List<String> trail() {
        return beans.getBean(JdbcClient.class)
                .sql("select act, subject from audit_entry where person = ? and mandate = ? order by place")
                .params(organizer.uuid(), mandates.of(organizer).getFirst().id().uuid())
                .query((row, _) -> row.getString("act") + ": " + row.getString("subject"))
                .list();
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
}

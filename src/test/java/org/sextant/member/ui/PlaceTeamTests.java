package org.sextant.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Invitations;
import org.sextant.member.Invite;
import org.sextant.member.Mandates;
import org.sextant.member.Organisations;
import org.sextant.member.People;
import org.sextant.member.Role;
import org.sextant.member.ScopeWords;
import org.sextant.member.SomePeople;
import org.sextant.member.joint.ui.JointForms;
import org.sextant.shell.Messages;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of who may do what in a place … */
@OnH2
@ViewPackages(packages = "org.sextant.member.ui")
class PlaceTeamTests extends SpringBrowserlessTest {

    private static final Scope KIRIBATI = Scope.of(new CountryCode("KI"));

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Invitations invitations;

    private PersonId organizer;
    private EmailAddress invited;

    @BeforeEach
    void inviteSomebody() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        organizer = somebodyAs(Role.ORGANIZER);
        invited = new EmailAddress(UUID.randomUUID() + "@example.org");
        invitations.invite(
                new Invite(
                        invited,
                        Role.MODERATOR,
                        KIRIBATI,
                        LocalizedText.of(Language.EN, "Kiribati"),
                        Language.EN,
                        Optional.empty(),
                        Optional.empty()),
                organizer);
    }

    @Test
    void listsThoseWhoAreInvitedThereUntilTheInvitationIsTakenBack() {
        var open = invitations.openIn(KIRIBATI, 0, organizer).getContent().stream()
                .filter(one -> one.to().equals(invited))
                .findFirst()
                .orElseThrow();
        assertThat(shownTo(organizer))
                .hasValueSatisfying(page -> assertThat(page)
                        .contains("Not answered yet", invited.typed(), "Kiribati, as moderator. Good until"));

        invitations.takeBack(open.id(), organizer);

        assertThat(shownTo(organizer))
                .hasValueSatisfying(page -> assertThat(page).doesNotContain(invited.typed()));
    }

    @Test
    void showsNoInvitationToThoseWhoGiveNoMandatesThere() {
        assertThat(shownTo(somebodyAs(Role.MODERATOR))).isEmpty();
    }

    private Optional<String> shownTo(PersonId person) {
        var words = beans.getBean(Messages.class).in(Language.EN);
        var desk = new Desk(person, "Esther", words, ZoneOffset.UTC);
        var team = new PlaceTeam(
                beans.getBean(Mandates.class),
                beans.getBean(MandateWords.class),
                beans.getBean(People.class),
                beans.getBean(JointForms.class),
                new PlaceTeam.Inviter(fieldsFor(desk), beans.getBean(ScopeWords.class), invitations));
        return team.of(KIRIBATI, desk, () -> {}).map(PlaceTeamTests::text);
    }

    // The bean sits at the desk of whoever is signed in; here nobody is.
    private ObjectProvider<MandateFields> fieldsFor(Desk desk) {
        return new ObjectProvider<>() {
            @Override
            public MandateFields getObject() {
                return new MandateFields(
                        desk,
                        beans.getBean(Organisations.class),
                        beans.getBean(ScopeWords.class),
                        beans.getBean(Clock.class));
            }
        };
    }

    private static String text(Section part) {
        return part.getElement().getTextRecursively();
    }

    private PersonId somebodyAs(Role role) {
        var person = new SomePeople(beans).called("Esther");
        beans.getBean(Mandates.class).take(person, role, KIRIBATI);
        return person;
    }
}

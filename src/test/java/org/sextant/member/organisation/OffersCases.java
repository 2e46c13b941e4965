package org.sextant.member.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Invitations;
import org.sextant.member.Invite;
import org.sextant.member.Mandates;
import org.sextant.member.OpenInvitation;
import org.sextant.member.Organisations;
import org.sextant.member.RegisterOrganisation;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.RemoveOrganizer;
import org.sextant.member.joint.Why;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an organizer of an organisation has on offer: links to join it, and invitations; on each database. */
abstract class OffersCases {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JoinLinks links;

    @Autowired
    private Mandates mandates;

    @Autowired
    private JdbcTemplate database;

    private OrganisationId organisation;
    private PersonId organizer;

    @BeforeEach
    void registerOne() {
        var people = new SomePeople(beans);
        var administrator = people.called("Amara");
        mandates.take(administrator, Role.ADMINISTRATOR, Scope.PLATFORM);
        organisation = beans.getBean(Organisations.class).register(named("Harbour Watch"), administrator);
        organizer = people.called("Esther");
        mandates.take(organizer, Role.ORGANIZER, Scope.of(organisation));
    }

    private static RegisterOrganisation named(String name) {
        return new RegisterOrganisation(
                new Slug("x" + UUID.randomUUID()), name, LocalizedText.of(Language.EN, "Watches."));
    }

    @Test
    void writesDownWhoMadeALinkAndWhoTookItBack() {
        links.make(organisation, 1, WEEK, organizer);
        var made = links.of(organisation, organizer).getFirst().id();
        links.takeBack(made, organizer);

        assertThat(database.queryForList(
                        "select act from audit_entry where person = ? and subject = ? order by place",
                        String.class,
                        organizer.uuid(),
                        made.toString()))
                .containsExactly("join-link-made", "join-link-taken-back");
    }

    @Test
    void takesBackWhatWasOnOfferFromAnOrganizerWhoIsRemoved() {
        var removed = new SomePeople(beans).called("Pascal");
        mandates.take(removed, Role.ORGANIZER, Scope.of(organisation));
        var link = links.make(organisation, 5, WEEK, removed).orElseThrow();
        var invitations = beans.getBean(Invitations.class);
        invitations.invite(invite(), removed);
        invitations.invite(invite(), organizer);
        var mandate = mandates.of(removed).getFirst();

        beans.getBean(JointActs.class)
                .actAtOnce(
                        RemoveOrganizer.proposal(mandate.id(), mandate.scope(), removed),
                        new Why("The account was stolen."),
                        organizer);

        assertThat(links.behind(link)).isEmpty();
        assertThat(links.of(organisation, organizer)).isEmpty();
        assertThat(invitations.openIn(Scope.of(organisation), 0, organizer).getContent())
                .extracting(OpenInvitation::invitedBy)
                .containsExactly(organizer);
    }

    private Invite invite() {
        return new Invite(
                new EmailAddress(UUID.randomUUID() + "@example.org"),
                Role.COORDINATOR,
                Scope.of(organisation),
                LocalizedText.of(Language.EN, "Harbour Watch"),
                Language.EN,
                Optional.empty(),
                Optional.empty());
    }
}

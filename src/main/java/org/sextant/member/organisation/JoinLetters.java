package org.sextant.member.organisation;

import org.sextant.mail.Letter;
import org.sextant.mail.Occasion;
import org.sextant.mail.Outbox;
import org.sextant.member.Mailboxes;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.shell.Messages;
import org.sextant.shell.PublicAddress;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Tells by letter whether somebody belongs from now on. Its subject may be seen by others, and names no organisation. */
@Component
class JoinLetters {

    private final Outbox outbox;
    private final Mailboxes mailboxes;
    private final Organisations organisations;
    private final Messages messages;
    private final PublicAddress address;

    JoinLetters(
            Outbox outbox, Mailboxes mailboxes, Organisations organisations, Messages messages, PublicAddress address) {
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.organisations = organisations;
        this.messages = messages;
        this.address = address;
    }

    void tell(PersonId person, OrganisationId organisation, boolean accepted) {
        mailboxes
                .of(person)
                .ifPresent(to -> organisations
                        .byId(organisation)
                        .ifPresent(found -> outbox.post(letter(to, found, accepted ? "accepted" : "declined"))));
    }

    private Letter letter(Mailboxes.Mailbox to, OrganisationSummary organisation, String answer) {
        var words = messages.in(to.language());
        return Letter.to(
                        to.address(),
                        to.language(),
                        Occasion.ACCOUNT,
                        words.of("organisation.letter.subject"),
                        words.of("organisation.letter." + answer, "name", organisation.name()))
                .withLink(
                        words.of("organisation.letter.link"), address.of("/app/organisations/" + organisation.slug()));
    }
}

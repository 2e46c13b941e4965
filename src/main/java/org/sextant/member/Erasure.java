package org.sextant.member;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what nobody came back for: an address that was typed and never confirmed, links and invitations that are over. */
@Component
@Transactional
class Erasure {

    private static final Duration UNCONFIRMED = Duration.ofDays(14);
    private static final Duration COUNTED = Duration.ofDays(1);

    private final PersonRepository people;
    private final MailedLinkRepository links;
    private final MailboxChangeRepository changes;
    private final InvitationRepository invitations;
    private final Clock clock;

    Erasure(
            PersonRepository people,
            MailedLinkRepository links,
            MailboxChangeRepository changes,
            InvitationRepository invitations,
            Clock clock) {
        this.people = people;
        this.links = links;
        this.changes = changes;
        this.invitations = invitations;
        this.clock = clock;
    }

    void erase() {
        var now = clock.instant();
        links.eraseExpiredSince(now);
        changes.eraseExpiredSince(now);
        people.eraseUnverifiedSince(now.minus(UNCONFIRMED), now);
        invitations.eraseOverSince(now, Invitation.expiryOfOneFrom(now.minus(COUNTED)));
    }
}

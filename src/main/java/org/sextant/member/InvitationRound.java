package org.sextant.member;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Sends invitations: to nobody twice, and from nobody so many in a day that it becomes a mass mailing. */
@Component
class InvitationRound {

    private static final Duration DAY = Duration.ofDays(1);

    private final InvitationRepository invitations;
    private final PersonRepository people;
    private final Mandates mandates;
    private final InvitationLetters letters;
    private final Ids ids;

    InvitationRound(
            InvitationRepository invitations,
            PersonRepository people,
            Mandates mandates,
            InvitationLetters letters,
            Ids ids) {
        this.invitations = invitations;
        this.people = people;
        this.mandates = mandates;
        this.letters = letters;
        this.ids = ids;
    }

    /** All of them or none; each mailbox once. */
    Inviting send(List<Invite> invites, PersonId by, Instant now) {
        var left = leftTo(by, now);
        var waiting = new ArrayList<EmailAddress>();
        var there = new ArrayList<EmailAddress>();
        var fresh = new ArrayList<Invite>();
        for (var invite : invites) {
            if (isThere(invite)) {
                there.add(invite.to());
            } else if (isWaiting(invite, now)) {
                waiting.add(invite.to());
            } else {
                fresh.add(invite);
            }
        }
        if (fresh.size() > left) {
            return new Inviting.TooMany(fresh.size(), left);
        }
        var sent = fresh.stream().map(invite -> send(invite, by, now)).toList();
        return new Inviting.Sent(sent, waiting, there);
    }

    private UUID send(Invite invite, PersonId by, Instant now) {
        var invitation = invitations.save(letters.send(new Invitation(ids.next(), invite, by, now), invite, by));
        mandates.note(by, invite.scope(), "invitation-sent", invitation.subject());
        return invitation.id();
    }

    // Locked, so that two windows of one person count together.
    private int leftTo(PersonId by, Instant now) {
        people.lockById(by);
        return Math.max(
                0, Invitations.MOST_A_DAY - invitations.countSentBy(by, Invitation.expiryOfOneFrom(now.minus(DAY))));
    }

    private boolean isThere(Invite invite) {
        return letters.accountOf(invite.to())
                .filter(person -> mandates.holds(person, invite.role(), invite.scope()))
                .isPresent();
    }

    private boolean isWaiting(Invite invite, Instant now) {
        // One from somebody who may not give it any more leads nowhere.
        return invitations.openTo(letters.fingerprint(invite.to()), invite.scope(), now).stream()
                .anyMatch(open -> open.isFor(invite.role()) && mandates.mayGive(open.invitedBy(), open.scope()));
    }
}

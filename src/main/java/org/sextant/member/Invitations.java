package org.sextant.member;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mandates offered by mail. Whoever reads the mailbox may take one, with an account or by making one on the way. */
@Service
@Transactional
public class Invitations {

    private static final int MOST_OPEN = 200;

    private final InvitationRepository invitations;
    private final Mandates mandates;
    private final InvitationLetters letters;
    private final Clock clock;
    private final Ids ids;

    Invitations(InvitationRepository invitations, Mandates mandates, InvitationLetters letters, Clock clock, Ids ids) {
        this.invitations = invitations;
        this.mandates = mandates;
        this.letters = letters;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Mails an invitation.
     *
     * @throws NotPermitted unless {@code by} may give mandates in that scope
     */
    public void invite(Invite invite, PersonId by) {
        mandates.require(by, Mandates.rightToGive(invite.scope()), invite.scope());
        invitations.save(letters.send(new Invitation(ids.next(), invite, by, clock.instant()), invite, by));
    }

    /**
     * Who is invited into a scope and has not answered, at most two hundred.
     *
     * @throws NotPermitted unless {@code by} may give mandates there: an invitation shows an address
     */
    @Transactional(readOnly = true)
    public List<OpenInvitation> openIn(Scope scope, PersonId by) {
        mandates.require(by, Mandates.rightToGive(scope), scope);
        return invitations.openIn(scope, clock.instant(), Limit.of(MOST_OPEN)).stream()
                .map(letters::summary)
                .toList();
    }

    /**
     * The invitation behind a mailed link; looking changes nothing.
     *
     * @throws NoSuchLink if it was taken, taken back, or has expired
     */
    @Transactional(readOnly = true)
    public OpenInvitation behind(String token) {
        return letters.summary(
                invitations.findByHash(Token.hashOf(token)).filter(this::isOpen).orElseThrow(NoSuchLink::new));
    }

    /** Whether the invited mailbox has an account already, so that taking the mandate asks for nothing more. */
    @Transactional(readOnly = true)
    public boolean hasAccount(String token) {
        return letters.accountOf(behind(token).to()).isPresent();
    }

    /**
     * Takes the mandate.
     *
     * @param newAccount name and password; looked at only where the mailbox has no account yet
     * @throws NoSuchLink if it was taken, taken back, or has expired
     */
    public PersonId accept(String token, Optional<NewAccount> newAccount) {
        var invitation = invitations.lockByHash(Token.hashOf(token)).orElseThrow(NoSuchLink::new);
        invitation.settle(clock.instant());
        var person = letters.accountFor(letters.summary(invitation).to(), newAccount);
        mandates.put(invitation.mandateFor(person), Optional.of(invitation.invitedBy()));
        invitations.save(invitation);
        return person;
    }

    /**
     * Takes an invitation back; one that is over already stays so.
     *
     * @throws NotPermitted unless {@code by} may give mandates in its scope
     */
    public void takeBack(UUID id, PersonId by) {
        invitations.findById(id).filter(this::isOpen).ifPresent(invitation -> {
            var scope = letters.summary(invitation).scope();
            mandates.require(by, Mandates.rightToGive(scope), scope);
            invitation.settle(clock.instant());
            invitations.save(invitation);
        });
    }

    private boolean isOpen(Invitation invitation) {
        return invitation.isOpen(clock.instant());
    }
}

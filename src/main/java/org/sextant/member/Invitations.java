package org.sextant.member;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mandates offered by mail. Whoever reads the mailbox may take one, with an account or by making one on the way. */
@Service
@Transactional
public class Invitations {

    /** What one person may send in a day, and so the most at once: enough for a meeting, too few for a mass mailing. */
    public static final int MOST_A_DAY = 200;

    /** Open invitations on one page of a list. */
    public static final int ON_A_PAGE = 50;

    private final InvitationRepository invitations;
    private final Mandates mandates;
    private final InvitationLetters letters;
    private final InvitationRound round;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            Mandates mandates,
            InvitationLetters letters,
            InvitationRound round,
            Clock clock) {
        this.invitations = invitations;
        this.mandates = mandates;
        this.letters = letters;
        this.round = round;
        this.clock = clock;
    }

    /** Mails one invitation, as {@link #invite(List, PersonId)} mails many. */
    public Inviting invite(Invite invite, PersonId by) {
        return invite(List.of(invite), by);
    }

    /**
     * Mails invitations: all of them, or none where they are too many. Whoever is invited to the same already, or holds it, gets no letter.
     *
     * @param invites each to another mailbox
     * @throws NotPermitted unless {@code by} may give mandates in their scopes
     */
    public Inviting invite(List<Invite> invites, PersonId by) {
        invites.stream().map(Invite::scope).distinct().forEach(scope -> mandates.requireToGive(by, scope));
        return round.send(invites, by, clock.instant());
    }

    /**
     * Mails an invitation unless one waits for that mailbox in the same scope, or its person holds the mandate already.
     *
     * @return whom it went to, or why to nobody; who was invited to another role there is among those who wait
     * @throws NotPermitted unless {@code by} may give mandates in that scope
     */
    public Inviting inviteOnce(Invite invite, PersonId by) {
        mandates.requireToGive(by, invite.scope());
        return invitations.openTo(letters.fingerprint(invite.to()), invite.scope(), clock.instant()).stream()
                        .anyMatch(this::leadsSomewhere)
                ? new Inviting.Sent(List.of(), List.of(invite.to()), List.of())
                : invite(invite, by);
    }

    /**
     * Who is invited into a scope and has not answered.
     *
     * @param number of the page, from 0 on
     * @throws NotPermitted unless {@code by} may give mandates there: an invitation shows an address
     */
    @Transactional(readOnly = true)
    public Page<OpenInvitation> openIn(Scope scope, int number, PersonId by) {
        mandates.requireToGive(by, scope);
        return invitations
                .openIn(scope, clock.instant(), PageRequest.of(number, ON_A_PAGE))
                .map(letters::summary);
    }

    /**
     * How many they are.
     *
     * @throws NotPermitted unless {@code by} may give mandates there
     */
    @Transactional(readOnly = true)
    public int countOpenIn(Scope scope, PersonId by) {
        mandates.requireToGive(by, scope);
        return invitations.countOpenIn(scope, clock.instant());
    }

    /**
     * Who is invited to the platform or into any organisation and has not answered.
     *
     * @param number of the page, from 0 on
     * @throws NotPermitted unless {@code by} may give mandates on the platform
     */
    @Transactional(readOnly = true)
    public Page<OpenInvitation> openOutsideOfCampaigns(int number, PersonId by) {
        mandates.requireToGive(by, Scope.PLATFORM);
        return invitations
                .openOutsideOfCampaigns(clock.instant(), PageRequest.of(number, ON_A_PAGE))
                .map(letters::summary);
    }

    /**
     * The invitation behind a mailed link; looking changes nothing.
     *
     * @throws NoSuchLink if it was taken, taken back, or has expired, or whoever invited may not give it any more
     */
    @Transactional(readOnly = true)
    public OpenInvitation behind(String token) {
        return letters.summary(invitations
                .findByHash(Token.hashOf(token))
                .filter(this::leadsSomewhere)
                .orElseThrow(NoSuchLink::new));
    }

    /** Whether the invited mailbox has an account already, so that taking the mandate asks for nothing more. */
    @Transactional(readOnly = true)
    public boolean hasAccount(String token) {
        return letters.accountOf(behind(token).to()).isPresent();
    }

    /**
     * Takes the mandate, which whoever invited gives at that moment.
     *
     * @param newAccount name and password; looked at only where the mailbox has no account yet
     * @throws NoSuchLink if it was taken, taken back, or has expired, or whoever invited may not give it any more
     */
    public PersonId accept(String token, Optional<NewAccount> newAccount) {
        var invitation = invitations
                .lockByHash(Token.hashOf(token))
                .filter(this::leadsSomewhere)
                .orElseThrow(NoSuchLink::new);
        invitation.settle(clock.instant());
        var person = letters.accountFor(letters.summary(invitation).to(), newAccount);
        mandates.give(invitation.takenBy(person), invitation.invitedBy());
        // Flushed, account and all: who hears of it writes of that person.
        invitations.saveAndFlush(invitation);
        return person;
    }

    /**
     * Takes an invitation back; one that is over already stays so.
     *
     * @throws NotPermitted unless {@code by} may give mandates in its scope
     */
    public void takeBack(UUID id, PersonId by) {
        invitations.findById(id).filter(this::isOpen).ifPresent(invitation -> {
            mandates.note(by, invitation.scope(), "invitation-taken-back", invitation.subject());
            invitation.settle(clock.instant());
            invitations.save(invitation);
        });
    }

    // Whoever was removed lets nobody in any more.
    @EventListener
    void on(OrganizerRemoved removed) {
        var now = clock.instant();
        invitations.openFrom(removed.person(), now).stream()
                .filter(invitation -> !leadsSomewhere(invitation))
                .forEach(invitation -> {
                    invitation.settle(now);
                    invitations.save(invitation);
                });
    }

    // A mandate that was lost, or ran out, gives no others.
    private boolean leadsSomewhere(Invitation invitation) {
        return isOpen(invitation) && mandates.mayGive(invitation.invitedBy(), invitation.scope());
    }

    private boolean isOpen(Invitation invitation) {
        return invitation.isOpen(clock.instant());
    }
}

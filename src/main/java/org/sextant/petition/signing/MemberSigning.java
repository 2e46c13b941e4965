package org.sextant.petition.signing;

import java.util.Optional;
import java.util.Set;
import org.sextant.member.Mailboxes;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.WordingSummary;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signing in one step, for people with an account: its mailbox is confirmed already. What is stored is what anybody's signature is; that there was an account is
 * written down nowhere, in no trail either.
 */
@Service
public class MemberSigning {

    /**
     * What a signature in one step says beside the mailbox.
     *
     * @param name may be empty unless it is to be shown, or the petition wants one of everybody
     * @param updates whether they asked to hear how it goes on
     * @param organisations those by which they want to be kept informed
     */
    public record Wish(
            String name,
            Optional<CountryCode> country,
            Display display,
            boolean updates,
            Set<OrganisationId> organisations) {

        public Wish {
            organisations = Set.copyOf(organisations);
        }

        /** Without a country, and without news by an organisation. */
        public Wish(String name, Display display, boolean updates) {
            this(name, Optional.empty(), display, updates, Set.of());
        }

        boolean asksForUpdates() {
            return updates || !organisations.isEmpty();
        }
    }

    private final Mailboxes mailboxes;
    private final Halts halts;
    private final Arriving arriving;
    private final CountedAtOnce counted;
    private final TransactionOperations transaction;

    MemberSigning(
            Mailboxes mailboxes,
            Halts halts,
            Arriving arriving,
            CountedAtOnce counted,
            TransactionOperations transaction) {
        this.mailboxes = mailboxes;
        this.halts = halts;
        this.arriving = arriving;
        this.counted = counted;
        this.transaction = transaction;
    }

    /** The text that this person would put their name to: in the language in which they want to be written to, where there is one. */
    public Optional<WordingSummary> wording(PetitionSummary petition, PersonId person) {
        return mailboxes.of(person).flatMap(mailbox -> petition.wordingFor(mailbox.language()));
    }

    /**
     * Signs with the mailbox of the account, and counts it at once. A signature of the same mailbox that is there already stays as it is, and counts from now on if
     * it waited.
     *
     * @return opens the receipt; kept nowhere else in the clear
     * @throws PetitionClosed if the petition cannot be signed now
     * @throws UpdatesOff if it asks for news while nobody can
     */
    public Token sign(PetitionSummary petition, Wish wish, PersonId person) {
        if (!petition.isOpen() || halts.signing(petition.id())) {
            throw new PetitionClosed();
        }
        if (wish.asksForUpdates() && halts.updates(petition.id())) {
            throw new UpdatesOff();
        }
        if (!petition.organisations().containsAll(wish.organisations())) {
            throw new IllegalArgumentException("Signers are informed by those who stand behind the petition");
        }
        var mailbox = mailboxes.of(person).orElseThrow();
        // Before the transaction: the words of a consent that are written down within it and taken back with it would
        // still be remembered as written.
        var arrival = arriving.of(
                petition,
                new Sign(
                        mailbox.address(),
                        wish.name(),
                        wish.country(),
                        wish.display(),
                        wish.updates(),
                        wish.organisations(),
                        "",
                        mailbox.language()));
        transaction.executeWithoutResult(_ -> counted.count(arrival));
        return arrival.token();
    }
}

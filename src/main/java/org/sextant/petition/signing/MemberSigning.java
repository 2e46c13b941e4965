package org.sextant.petition.signing;

import org.sextant.member.Mailboxes;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.PetitionSummary;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing in one step, for people with an account: its mailbox is confirmed already. What is stored is what anybody's signature is; that there was an account is
 * written down nowhere, in no trail either.
 */
@Service
public class MemberSigning {

    /**
     * What a signature in one step says beside the mailbox.
     *
     * @param name may be empty unless it is to be shown
     */
    public record Wish(String name, Display display, boolean updates) {}

    private final Mailboxes mailboxes;
    private final Halts halts;
    private final Arriving arriving;
    private final CountedAtOnce counted;

    MemberSigning(Mailboxes mailboxes, Halts halts, Arriving arriving, CountedAtOnce counted) {
        this.mailboxes = mailboxes;
        this.halts = halts;
        this.arriving = arriving;
        this.counted = counted;
    }

    /**
     * Signs with the mailbox of the account, and counts it at once. A signature of the same mailbox that is there already stays as it is, and counts from now on if
     * it waited.
     *
     * @return opens the receipt; kept nowhere else in the clear
     * @throws PetitionClosed if the petition cannot be signed now
     */
    @Transactional
    public Token sign(PetitionSummary petition, Wish wish, PersonId person) {
        if (!petition.isOpen() || halts.signing(petition.id())) {
            throw new PetitionClosed();
        }
        var mailbox = mailboxes.of(person).orElseThrow();
        var arrival = arriving.of(
                petition, Sign.of(mailbox.address(), mailbox.language(), wish.name(), wish.display(), wish.updates()));
        counted.count(arrival);
        return arrival.token();
    }
}

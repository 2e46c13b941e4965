package org.sextant.petition.signing;

import java.util.Optional;
import org.sextant.petition.PublicPetitions;
import org.sextant.petition.signing.SignatureRow.State;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Component;

/** Finds signatures by their mailbox, and a signature's mailbox. */
@Component
class Mailboxes {

    private final PublicPetitions petitions;
    private final SignatureTable table;
    private final SignatureKeys keys;
    private final Contacts contacts;
    private final Codes codes;

    Mailboxes(PublicPetitions petitions, SignatureTable table, SignatureKeys keys, Contacts contacts, Codes codes) {
        this.petitions = petitions;
        this.table = table;
        this.keys = keys;
        this.contacts = contacts;
        this.codes = codes;
    }

    /** Empty where it is not known any more, or does not open. */
    Optional<EmailAddress> of(SignatureRow signature) {
        return contacts.of(signature).map(Contact::mailbox);
    }

    /**
     * The waiting signature, locked, whose newest code this is. A code does not say to which petition it belongs and every petition has a key of its own, so each
     * open one is asked, and each with that mailbox takes a try.
     */
    Optional<SignatureRow> signedWith(EmailAddress mailbox, TypedCode code) {
        return petitions.openIds().stream()
                .flatMap(petition -> waiting(petition, mailbox).stream())
                .filter(signature -> codes.fits(signature, code, keys.of(signature.petition())))
                // Not the first that fits: a stream that ends there would leave the tries of the others untouched.
                .reduce((first, _) -> first);
    }

    private Optional<SignatureRow> waiting(PetitionId petition, EmailAddress mailbox) {
        return table.lockByDuplicateKey(petition, keys.duplicateKey(petition, mailbox))
                .filter(signature -> signature.state() == State.PENDING);
    }
}

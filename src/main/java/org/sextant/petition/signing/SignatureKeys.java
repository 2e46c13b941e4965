package org.sextant.petition.signing;

import org.sextant.sealing.DataKey;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Component;

/** Each petition has a key of its own, so that nobody can be followed from one to the next, and all of its signers are forgotten at once. */
@Component
class SignatureKeys {

    private final DataKeys keys;

    SignatureKeys(DataKeys keys) {
        this.keys = keys;
    }

    DataKey of(PetitionId petition) {
        return keys.of(name(petition));
    }

    void destroy(PetitionId petition) {
        keys.destroy(name(petition));
    }

    /** One mailbox signs once, however it is written. */
    byte[] duplicateKey(PetitionId petition, EmailAddress email) {
        return of(petition).fingerprint(email.canonical());
    }

    private static String name(PetitionId petition) {
        return "petition/" + petition;
    }
}

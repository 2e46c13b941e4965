package org.sextant.petition.signing;

import java.time.Clock;
import org.sextant.petition.Petitions;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the promises of how long anything is known of signers. */
@Component
@Transactional
class Erasure {

    private final SignatureTable table;
    private final Links links;
    private final SignatureKeys keys;
    private final Petitions petitions;
    private final Clock clock;

    Erasure(SignatureTable table, Links links, SignatureKeys keys, Petitions petitions, Clock clock) {
        this.table = table;
        this.links = links;
        this.keys = keys;
        this.petitions = petitions;
        this.clock = clock;
    }

    /** What nobody confirmed in time; its links go with it. */
    void eraseUnconfirmed() {
        var before = clock.instant().minus(Links.CONFIRMS);
        table.erasePendingSince(before);
        table.eraseVoidedUnconfirmedSince(before);
        links.eraseOrphans();
    }

    /** Everybody under a petition that closed long enough ago. How many they were stays. */
    void forgetSignersOfClosedPetitions() {
        petitions.whoseSignersAreDueToBeForgotten().forEach(this::forget);
    }

    private void forget(PetitionId petition) {
        table.forgetAll(petition);
        keys.destroy(petition);
        petitions.signersForgotten(petition);
    }
}

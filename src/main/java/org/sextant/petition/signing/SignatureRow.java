package org.sextant.petition.signing;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;

/**
 * A signature as it is stored.
 *
 * @param contact sealed; empty once it is withdrawn
 * @param language of the wording that was signed, which is not always the reader's
 * @param version of that wording
 * @param objectedAt when its signer said that voiding it was wrong
 */
record SignatureRow(
        PetitionId petition,
        SignatureId id,
        State state,
        Language language,
        Optional<byte[]> contact,
        int version,
        Optional<Instant> countedAt,
        Optional<Instant> withdrawnAt,
        Optional<Instant> objectedAt) {

    enum State {
        PENDING,
        COUNTED,
        /** Taken out of the count by moderators; can come back. */
        VOIDED,
        WITHDRAWN
    }
}

package org.sextant.petition.signing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sextant.mail.Letter;
import org.sextant.petition.WordingSummary;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;

/**
 * A signature on its way into the table, with everything that can be made before the database is asked.
 *
 * @param wording as it was read
 * @param duplicateKey by which the same mailbox is recognised
 * @param contact sealed
 * @param token of its first link
 * @param code the keyed fingerprint of its first code
 * @param updatesWording in which words they were asked whether they want news of the petition; empty if they do not
 * @param consents by whom they want to be informed, each with the words in which they were asked
 * @param letter that asks to confirm, with both
 */
@SuppressWarnings("ArrayRecordComponent") // only carried, never compared
record Arrival(
        PetitionId petition,
        SignatureId id,
        Sign sign,
        WordingSummary wording,
        byte[] duplicateKey,
        byte[] contact,
        Token token,
        byte[] code,
        Optional<UUID> updatesWording,
        Map<OrganisationId, UUID> consents,
        Letter letter) {

    @Override
    public String toString() {
        return "an arrival";
    }
}

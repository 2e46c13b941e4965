package org.sextant.petition.signing;

import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;

/**
 * What a signer lets others see.
 *
 * @param who as they chose to be shown; empty for nobody in particular
 * @param said in their own words; may be empty
 * @param language of the petition they read
 */
public record Voice(PetitionId petition, SignatureId signature, String who, String said, Language language) {

    @Override
    public String toString() {
        return "a signer's voice";
    }
}

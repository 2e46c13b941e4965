package org.sextant.petition;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;

/**
 * A wording as it can be read.
 *
 * @param version 1, 2, … in each language
 * @param writtenAt when it became what it is
 * @param approvedAt empty while it is a draft
 */
public record WordingSummary(
        Language language, int version, PetitionText text, Instant writtenAt, Optional<Instant> approvedAt) {

    /** Where everybody reads its exact bytes, once the public knows of it. */
    public String pathOf(Slug petition) {
        return "/open-data/petitions/" + petition + "/texts/" + language.tag() + "/" + version;
    }

    /** SHA-256 of the exact bytes, in hexadecimal. */
    public String sha256() {
        return HexFormat.of().formatHex(text.sha256());
    }
}

package org.sextant.petition;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;

/**
 * A wording as it can be read.
 *
 * @param version 1, 2, … in each language
 * @param sha256 of its exact bytes when it was written, in hexadecimal
 * @param writtenAt when it became what it is
 * @param approvedAt empty while it is a draft
 */
public record WordingSummary(
        Language language,
        int version,
        PetitionText text,
        String sha256,
        Instant writtenAt,
        Optional<Instant> approvedAt) {

    /** Where everybody reads its exact bytes, once the public knows of it. */
    public String pathOf(Slug petition) {
        return pathOf(petition, language, version);
    }

    /** The same for a version of which no more is known. */
    public static String pathOf(Slug petition, Language language, int version) {
        return "/open-data/petitions/" + petition + "/texts/" + language.tag() + "/" + version;
    }

    static Map<Language, WordingSummary> of(Map<Language, Wording> wordings) {
        var summaries = new TreeMap<Language, WordingSummary>();
        wordings.forEach((language, wording) -> summaries.put(language, wording.summary()));
        return summaries;
    }

    /** The titles of some, in their languages. */
    static LocalizedText title(Map<Language, WordingSummary> wordings) {
        var titles = new TreeMap<Language, String>();
        wordings.forEach(
                (language, wording) -> titles.put(language, wording.text().title()));
        return new LocalizedText(titles);
    }

    /** Whether its bytes are still those that it was written with. */
    public boolean isIntact() {
        return HexFormat.of().formatHex(text.sha256()).equals(sha256);
    }
}

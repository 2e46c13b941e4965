package org.sextant.petition.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.Language;

/** What stands in the fields of a petition, also where it could not be stored so. */
record PetitionWriting(Map<Language, Wording> wordings, Language original, Frame frame) {

    /** What stands in the fields of one language. */
    record Wording(String addressee, String title, String body) {}

    /**
     * What is said once for all languages.
     *
     * @param organisations of which one may be informed
     * @param nameNeeded none in what was kept before it was asked
     */
    record Frame(
            String slug,
            @Nullable Integer goal,
            @Nullable LocalDate lastDay,
            Set<UUID> organisations,
            @Nullable Boolean nameNeeded) {}
}

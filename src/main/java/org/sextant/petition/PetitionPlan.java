package org.sextant.petition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PlainText;

/**
 * What an organizer sets out to have signed.
 *
 * @param addressee whom the petition speaks to
 * @param goal how many signatures it wants
 * @param lastDay the last day on which it can be signed, to midnight in the campaign's zone; empty for as long as the campaign lasts
 * @param organisations those that signers may ask to be kept informed by
 * @param original the language it was first written in, which the others translate
 * @param nameNeeded whether everybody who signs says a name
 */
public record PetitionPlan(
        Map<Language, PetitionText> texts,
        LocalizedText addressee,
        int goal,
        Optional<LocalDate> lastDay,
        Set<OrganisationId> organisations,
        Language original,
        boolean nameNeeded) {

    public static final int MAX_GOAL = 100_000_000;

    /** In code points. */
    public static final int MAX_ADDRESSEE = 300;

    public PetitionPlan {
        texts = Map.copyOf(texts);
        organisations = Collections.unmodifiableSet(new LinkedHashSet<>(organisations));
        if (!texts.containsKey(original)) {
            throw new IllegalArgumentException("A petition is worded in the language it was first written in");
        }
        if (addressee.texts().values().stream().anyMatch(words -> PlainText.length(words) > MAX_ADDRESSEE)) {
            throw new IllegalArgumentException("An addressee has at most " + MAX_ADDRESSEE + " characters");
        }
        if (goal < 1 || goal > MAX_GOAL) {
            throw new IllegalArgumentException("A goal is 1 to " + MAX_GOAL);
        }
    }

    /** The same, which everybody signs with a name. */
    public PetitionPlan withNames() {
        return new PetitionPlan(texts, addressee, goal, lastDay, organisations, original, true);
    }

    Plea plea() {
        return new Plea(addressee, goal, nameNeeded);
    }

    /** A plan whose original is the English text, or the first there is, and that lets people sign without a name. */
    public PetitionPlan(
            Map<Language, PetitionText> texts,
            LocalizedText addressee,
            int goal,
            Optional<LocalDate> lastDay,
            Set<OrganisationId> organisations) {
        this(texts, addressee, goal, lastDay, organisations, firstOf(texts.keySet()), false);
    }

    // English is the first of the languages.
    private static Language firstOf(Set<Language> languages) {
        return languages.stream()
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("A petition is worded in at least one language"));
    }
}

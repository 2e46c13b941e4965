package org.sextant.campaign.template;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;

/**
 * What a plan takes.
 *
 * @param number how many, where that can be said
 * @param what in words, whatever else says it
 * @param known the same for who can tell skills and languages apart; empty where only words say it
 * @param day of the campaign on which it helps at the latest, 0 for its first
 * @param action which of the plan's actions needs it, 0 for the first; empty for the campaign as a whole
 */
public record PlannedNeed(
        Kind kind,
        Optional<Integer> number,
        LocalizedText what,
        Optional<Known> known,
        Optional<Integer> day,
        Optional<Integer> action) {

    /** What sort of need. */
    public enum Kind {
        PEOPLE,
        SKILL,
        LANGUAGE,
        THING;

        @JsonCreator
        static Kind read(String written) {
            return valueOf(written.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is needed, by names that the module knows which keeps needs.
     *
     * @param languages their codes
     * @param words in addition
     */
    public record Known(Optional<String> skill, List<String> languages, Optional<LocalizedText> words) {

        public Known {
            languages = List.copyOf(Objects.requireNonNullElse(languages, List.of()));
        }
    }
}

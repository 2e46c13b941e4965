package org.sextant.campaign.template;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;

/**
 * What a plan takes.
 *
 * @param number how many, where that can be said
 */
public record PlannedNeed(Kind kind, Optional<Integer> number, LocalizedText what) {

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
}

package org.sextant.campaign.planning;

import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** What an objective counts. */
public sealed interface Unit {

    /** The longest unit in one language, in code points. */
    int LENGTH = 100;

    /** In the campaign's own words, as in "members of parliament met"; somebody writes the number down. */
    record InWords(LocalizedText words) implements Unit {
        public InWords {
            if (words.texts().values().stream().anyMatch(text -> PlainText.length(text) > LENGTH)) {
                throw new IllegalArgumentException("A unit is longer than " + LENGTH + " characters");
            }
        }
    }

    /** What Sextant counts by itself. */
    record Counted(Measure measure) implements Unit {}
}

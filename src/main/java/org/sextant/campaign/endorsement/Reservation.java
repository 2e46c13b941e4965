package org.sextant.campaign.endorsement;

import java.util.EnumMap;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** What an organisation does not share of a demand that it endorses, in its own words. */
public record Reservation(LocalizedText text) {

    /** In each language, in code points. */
    public static final int MOST = 600;

    /**
     * A reservation as it was typed.
     *
     * @throws IllegalArgumentException if it is longer than {@link #MOST} in a language
     */
    public Reservation {
        var lines = new EnumMap<Language, String>(Language.class);
        text.texts().forEach((language, typed) -> lines.put(language, PlainText.lines(typed)));
        text = new LocalizedText(lines);
        if (lines.values().stream().anyMatch(typed -> PlainText.length(typed) > MOST)) {
            throw new IllegalArgumentException("A reservation has at most " + MOST + " characters");
        }
    }
}

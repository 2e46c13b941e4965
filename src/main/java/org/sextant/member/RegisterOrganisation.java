package org.sextant.member;

import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Slug;

/**
 * An organisation to be put on the list.
 *
 * @param name as the organisation calls itself, the same in every language
 */
public record RegisterOrganisation(Slug slug, String name, LocalizedText about) {

    /** Longest name, in code points. */
    public static final int MAX_NAME = 120;

    /** Longest text about it in one language, in code points. */
    public static final int MAX_ABOUT = 1000;

    public RegisterOrganisation {
        name = PlainText.line(name);
        if (name.isEmpty() || PlainText.length(name) > MAX_NAME) {
            throw new IllegalArgumentException("An organisation's name has 1 to " + MAX_NAME + " characters");
        }
        if (about.texts().values().stream().anyMatch(text -> PlainText.length(text) > MAX_ABOUT)) {
            throw new IllegalArgumentException("A text about an organisation has at most " + MAX_ABOUT + " characters");
        }
    }
}

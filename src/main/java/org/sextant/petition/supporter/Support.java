package org.sextant.petition.supporter;

import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;

/**
 * Somebody wants to be a first supporter.
 *
 * @param name any name they go by; may be empty
 * @param language of the page, and of our letters
 */
public record Support(EmailAddress email, String name, Language language) {

    /** In code points. */
    public static final int MAX_NAME = 80;

    public Support {
        name = PlainText.line(name);
        if (PlainText.length(name) > MAX_NAME) {
            throw new IllegalArgumentException("A name has at most " + MAX_NAME + " characters");
        }
    }

    /** Hides what was typed, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "a support";
    }
}

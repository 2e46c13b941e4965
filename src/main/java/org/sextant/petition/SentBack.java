package org.sextant.petition;

import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PlainText;

/**
 * What became of a proposal that a second person did not approve.
 *
 * @param to who had proposed it
 * @param why in the second person's words; may be empty
 */
public record SentBack(PersonId to, String why) {

    /** In code points. */
    public static final int MAX_WHY = 500;

    static String whyOf(String typed) {
        var why = PlainText.lines(typed);
        if (PlainText.length(why) > MAX_WHY) {
            throw new IllegalArgumentException("A reason has at most " + MAX_WHY + " characters");
        }
        return why;
    }
}

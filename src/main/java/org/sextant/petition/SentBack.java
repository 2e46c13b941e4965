package org.sextant.petition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** None where it went back to nobody. */
    static Optional<SentBack> of(@Nullable PersonId to, @Nullable String why) {
        return Optional.ofNullable(to)
                .map(one -> new SentBack(one, Optional.ofNullable(why).orElse("")));
    }

    static String whyOf(String typed) {
        var why = PlainText.lines(typed);
        if (PlainText.length(why) > MAX_WHY) {
            throw new IllegalArgumentException("A reason has at most " + MAX_WHY + " characters");
        }
        return why;
    }
}

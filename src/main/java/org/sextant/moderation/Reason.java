package org.sextant.moderation;

import java.util.Optional;
import org.sextant.vocabulary.PlainText;

/** Why: every decision, appeal and answer has one. */
public record Reason(String text) {

    /** The longest, in code points. */
    public static final int LENGTH = 1000;

    public Reason {
        text = PlainText.lines(text);
        if (text.isEmpty() || PlainText.length(text) > LENGTH) {
            throw new IllegalArgumentException("A reason has 1 to " + LENGTH + " characters");
        }
    }

    /** Empty where it says nothing, or too much. */
    public static Optional<Reason> parse(String typed) {
        var length = PlainText.length(PlainText.lines(typed));
        return length == 0 || length > LENGTH ? Optional.empty() : Optional.of(new Reason(typed));
    }
}

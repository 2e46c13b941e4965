package org.sextant.member;

import java.util.Optional;
import org.sextant.vocabulary.PlainText;

/** What somebody wants to be called: one line in any script, safe to show beside others. */
public record PersonName(String text) {

    /** Longest name, in code points. */
    public static final int MAX = 80;

    public PersonName {
        text = PlainText.line(text);
        if (!fits(text)) {
            throw new IllegalArgumentException("A name has 1 to " + MAX + " characters");
        }
    }

    /** The name, or nothing where the text is none: for forms, which answer at the field. */
    public static Optional<PersonName> parse(String typed) {
        return fits(PlainText.line(typed)) ? Optional.of(new PersonName(typed)) : Optional.empty();
    }

    private static boolean fits(String line) {
        return !line.isEmpty() && PlainText.length(line) <= MAX;
    }
}

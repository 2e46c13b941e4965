package org.sextant.moderation;

import java.util.Optional;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;

/**
 * What somebody reports.
 *
 * @param words their own; may be empty
 * @param mailbox where they want to hear what is decided; none for those who do not
 */
public record ReportIt(
        Reference about, Ground ground, String words, Optional<EmailAddress> mailbox, Language language) {

    /** The longest report, in code points. */
    public static final int LENGTH = 1000;

    public ReportIt {
        words = PlainText.lines(words);
        if (PlainText.length(words) > LENGTH) {
            throw new IllegalArgumentException("A report is no longer than " + LENGTH + " characters");
        }
    }

    @Override
    public String toString() {
        return "a report of " + about;
    }
}

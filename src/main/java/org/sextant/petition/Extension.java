package org.sextant.petition;

import java.time.Instant;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/**
 * That a petition can be signed for longer than it first said.
 *
 * @param reason for everybody to read
 */
public record Extension(Instant at, LocalizedText reason) {

    /** In code points, in each language. */
    public static final int MAX_REASON = 500;

    public Extension {
        if (reason.texts().values().stream().anyMatch(words -> PlainText.length(words) > MAX_REASON)) {
            throw new IllegalArgumentException("A reason has at most " + MAX_REASON + " characters");
        }
    }
}

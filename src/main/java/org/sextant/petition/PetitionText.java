package org.sextant.petition;

import java.nio.charset.StandardCharsets;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Sha256;

/**
 * What people put their name to, in one language.
 *
 * @param body paragraphs with blank lines between; one wholly between two asterisks on either side is strong, lines that begin with a number and a
 *     dot are a numbered list
 */
public record PetitionText(String title, String body) {

    /** In code points. */
    public static final int MAX_TITLE = 150;

    /** In code points. */
    public static final int MAX_BODY = 10_000;

    public PetitionText {
        title = PlainText.line(title);
        body = PlainText.lines(body);
        if (title.isEmpty() || PlainText.length(title) > MAX_TITLE) {
            throw new IllegalArgumentException("A title has 1 to " + MAX_TITLE + " characters");
        }
        if (body.isEmpty() || PlainText.length(body) > MAX_BODY) {
            throw new IllegalArgumentException("A wording has 1 to " + MAX_BODY + " characters");
        }
    }

    /** The exact bytes that are signed: title, blank line, body; UTF-8 in composed form, lines ended by LF, none after the last. */
    public byte[] bytes() {
        return (title + "\n\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 of {@link #bytes()}. */
    public byte[] sha256() {
        return Sha256.of(bytes());
    }
}

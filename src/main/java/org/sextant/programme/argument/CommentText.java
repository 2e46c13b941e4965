package org.sextant.programme.argument;

import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;

/**
 * What somebody writes to an argument.
 *
 * @param name as they want to be called in public; empty for nobody
 * @param language of the page on which they wrote it
 */
public record CommentText(String name, String body, Language language) {

    /** The longest name, in code points. */
    public static final int NAME_LENGTH = 60;

    /** The longest text, in code points. */
    public static final int BODY_LENGTH = 1000;

    public CommentText {
        name = PlainText.line(name);
        body = PlainText.lines(body);
        if (body.isEmpty() || PlainText.length(body) > BODY_LENGTH || PlainText.length(name) > NAME_LENGTH) {
            throw new IllegalArgumentException("A comment says something, in at most " + BODY_LENGTH + " characters");
        }
    }

    /** Hides what was typed, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "a comment";
    }
}

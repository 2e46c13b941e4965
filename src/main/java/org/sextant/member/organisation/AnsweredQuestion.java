package org.sextant.member.organisation;

import org.sextant.vocabulary.PlainText;

/** A question of an organisation, as it was when somebody answered it. */
public record AnsweredQuestion(String question, String answer) {

    /** Of an answer, in code points. */
    public static final int LENGTH = 500;

    public AnsweredQuestion {
        answer = PlainText.lines(answer);
        if (PlainText.length(answer) > LENGTH) {
            throw new IllegalArgumentException("An answer has at most " + LENGTH + " characters");
        }
    }

    /** Hides it, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "an answer";
    }
}

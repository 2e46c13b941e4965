package org.sextant.member.joint;

import org.sextant.vocabulary.PlainText;

/** Why somebody proposes an act, or stops it: for those whom it concerns. */
public record Why(String text) {

    /** Stands where a reason was erased with the person whom it was about. */
    static final String UNSAID = "—";

    /** In code points. */
    public static final int MOST = 500;

    /**
     * A reason as it was typed.
     *
     * @throws IllegalArgumentException if it says nothing, or more than {@link #MOST}
     */
    public Why {
        text = PlainText.lines(text);
        if (text.isEmpty() || PlainText.length(text) > MOST) {
            throw new IllegalArgumentException("It has 1 to " + MOST + " characters");
        }
    }
}

package org.sextant.campaign;

import org.sextant.vocabulary.PlainText;

/** Why somebody brought a campaign from one stage to another: for its team, not for the public. */
public record Reason(String text) {

    /** In code points. */
    public static final int MOST = 500;

    /**
     * A reason as it was typed.
     *
     * @throws IllegalArgumentException if it says nothing, or more than {@link #MOST}
     */
    public Reason {
        text = PlainText.lines(text);
        if (text.isEmpty() || PlainText.length(text) > MOST) {
            throw new IllegalArgumentException("A reason has 1 to " + MOST + " characters");
        }
    }
}

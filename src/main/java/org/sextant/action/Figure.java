package org.sextant.action;

/** What is counted at an action. Which of them a kind counts says its {@link ActionKind}. */
public enum Figure {
    /** People who came. */
    ATTENDED,
    /** People who lent a hand. */
    HELPED,
    /** Times that a representative was asked. */
    ASKED,
    /** Answers that were got. */
    ANSWERS,
    /** Talks that were held with passers-by, or with who was called. */
    TALKS,
    LETTERS,
    LEAFLETS,
    CALLS;

    /** Whether whoever takes part adds to it while the action goes on. */
    public boolean isCountedAlong() {
        return switch (this) {
            case ASKED, ANSWERS, LETTERS, LEAFLETS -> true;
            case ATTENDED, HELPED, TALKS, CALLS -> false;
        };
    }
}

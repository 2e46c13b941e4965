package org.sextant.moderation;

/** What a moderator decides. */
public enum Decision {
    /** It breaks no rule, and stays. */
    STAYS,
    /** It is gone: nobody stands for it who could change it. */
    TAKEN_DOWN,
    /** Those who stand for it are to change it, or take it down. */
    TO_BE_CHANGED,
    /** The public does not see it as long as it says this: only of what can be hidden. */
    HIDDEN,
    /** The same, and one of them may publish nothing for a time. */
    SANCTION;

    /** Whether those who stand for the thing have to do something about it. */
    boolean asksForAChange() {
        return this == TO_BE_CHANGED || this == HIDDEN || this == SANCTION;
    }
}

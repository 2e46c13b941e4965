package org.sextant.action.canvass;

/** What came of a call or a visit. There is none for what somebody thinks: nobody is to be known for that. */
public enum Outcome {
    /** Nobody has tried yet. */
    TO_DO,
    TALKED,
    NOBODY_THERE,
    /** Asked to be called, or visited, another time. */
    LATER,
    /** The number or the door is another one. */
    WRONG,
    /** Does not want to be asked again. */
    NEVER;

    /** Whether one may still call. */
    public boolean isOpen() {
        return this == TO_DO || this == NOBODY_THERE || this == LATER;
    }

    boolean isTried() {
        return this != TO_DO;
    }
}

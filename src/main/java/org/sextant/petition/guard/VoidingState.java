package org.sextant.petition.guard;

/** Where a frozen group stands in the count. */
public enum VoidingState {
    /** It counts, and two people are deciding on it. */
    ON_TRIAL,
    /** It was not taken out. */
    DROPPED,
    /** It does not count. */
    VOID,
    /** It counts again. */
    RESTORED
}

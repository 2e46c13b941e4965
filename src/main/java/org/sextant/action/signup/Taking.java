package org.sextant.action.signup;

/** What came of taking a place that was offered. */
public enum Taking {
    TAKEN,
    /** Somebody was faster, or it was withdrawn. */
    GONE,
    /** Who has a place at that time cannot have two. */
    ALREADY_THERE,
    /** It is only given for a place at another time, which the taker does not have. */
    NOTHING_TO_CHANGE
}

package org.sextant.action.signup;

/** Where somebody stands who signed up. */
public enum Standing {
    /** Has not confirmed it yet. */
    PENDING,
    BOOKED,
    WAITING,
    /** Gave the place back. */
    GONE
}

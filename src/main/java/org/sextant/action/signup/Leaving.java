package org.sextant.action.signup;

/** Through whom somebody has a place no longer. */
public enum Leaving {
    /** They gave it back. */
    SELF,
    HOST,
    /** Another member took it over, as they wanted. */
    SWAP
}

package org.sextant.programme.argument;

/** Which part of an argument something bears on. */
public enum Side {
    /** What is true in the claim, or speaks against the movement’s own view. */
    GRAIN,
    /** Where the claim fails. */
    FAILS,
    /** What happened where it was tried. */
    EXPERIENCE,
    /** What to ask instead. */
    QUESTION
}

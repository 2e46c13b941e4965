package org.sextant.observatory;

/** How whoever reports knows of it. */
public enum Origin {
    LIVED,
    SEEN,
    TOLD,
    DOCUMENT
}

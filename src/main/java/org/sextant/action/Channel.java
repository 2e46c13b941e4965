package org.sextant.action;

/** How a representative is to be reached. */
public enum Channel {
    EMAIL,
    LETTER,
    PHONE,
    VISIT
}

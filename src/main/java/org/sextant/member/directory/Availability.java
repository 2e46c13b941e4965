package org.sextant.member.directory;

/** When somebody can usually be counted on. */
public enum Availability {
    DAYTIME,
    EVENINGS,
    WEEKENDS,
    AT_SHORT_NOTICE
}

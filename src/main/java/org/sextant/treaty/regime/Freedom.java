package org.sextant.treaty.regime;

/** What a regime can grant to citizens of its members. */
public enum Freedom {
    ENTRY_WITHOUT_VISA,
    RESIDENCE,
    WORK,
    ESTABLISHMENT,
    COMMON_CITIZENSHIP
}

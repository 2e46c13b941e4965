package org.sextant.place;

/** A part of the world, as the United Nations Statistics Division (M49) draws it. */
public enum Region {
    AFRICA,
    AMERICAS,
    ASIA,
    EUROPE,
    OCEANIA
}

package org.sextant.campaign.planning;

/** Where an objective stands. */
public enum Progress {
    REACHED,
    ON_THE_WAY,
    /** Its day is past, and it is not reached. */
    LATE
}

package org.sextant.campaign;

/** How far a thing of a campaign's plan has come; named as the timeline names it. */
public enum Course {
    PLANNED,
    UNDERWAY,
    DONE,
    /** Its day is past, and it is not done. */
    LATE
}

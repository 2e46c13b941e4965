package org.sextant.petition.supporter;

/** How the asking for first supporters ended. */
public enum Ending {
    /** The petition can be signed, and all were told. */
    OPENED,
    /** Its organizers gave it up, or the campaign ended. */
    STOPPED,
    /** The day passed, and with it the time in which anybody is kept. */
    LAPSED
}

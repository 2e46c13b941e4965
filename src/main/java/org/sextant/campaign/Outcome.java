package org.sextant.campaign;

/** What came of a campaign. */
public enum Outcome {
    WON,
    PARTLY_WON,
    LOST,
    /** It goes on inside another campaign. */
    MERGED
}

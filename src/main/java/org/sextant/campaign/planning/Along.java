package org.sextant.campaign.planning;

/** What moves with a milestone. */
public enum Along {
    /** Nothing: what hangs on it stays on its day, at another distance. */
    ALONE,
    /** All that hangs on it and is not done, and what hangs on that, by as many days. */
    WITH_WHAT_HANGS
}

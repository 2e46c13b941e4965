package org.sextant.action.need;

/** Where a need stands. */
public enum NeedState {
    OPEN,
    /** Nobody is looked for any more. */
    MET,
    /** Taken away; for a day it can be put back. */
    WITHDRAWN
}

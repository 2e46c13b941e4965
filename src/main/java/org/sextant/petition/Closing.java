package org.sextant.petition;

/** Why a petition can no longer be signed. */
public enum Closing {
    /** Its last day is over. */
    DATE,
    /** Those whom it asks have answered. */
    ANSWERED,
    /** The campaign has taken it back. */
    WITHDRAWN
}

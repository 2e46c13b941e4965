package org.sextant.petition;

/** How far a petition has come. */
public enum PetitionState {
    DRAFT,
    /** Its wording waits for a second person. */
    PROPOSED,
    OPEN,
    CLOSED
}

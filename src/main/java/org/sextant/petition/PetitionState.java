package org.sextant.petition;

/** How far a petition has come. */
public enum PetitionState {
    DRAFT,
    /** Its wording waits for a second person. */
    PROPOSED,
    /** Approved; it opens on its first day, and the public does not know of it before. */
    SCHEDULED,
    OPEN,
    CLOSED
}

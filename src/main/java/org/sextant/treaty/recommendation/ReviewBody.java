package org.sextant.treaty.recommendation;

/** Who examines what States do and recommends something to them. */
public enum ReviewBody {
    UNIVERSAL_PERIODIC_REVIEW,
    MIGRANT_WORKERS,
    CIVIL_RIGHTS,
    SOCIAL_RIGHTS,
    RACIAL_DISCRIMINATION,
    WOMEN,
    TORTURE,
    CHILDREN,
    DISABILITY,
    DISAPPEARANCES,
    /** A special rapporteur, an independent expert or a working group. */
    SPECIAL_PROCEDURE,
    /** Those who supervise the labour conventions. */
    LABOUR,
    /** Of Africa, the Americas, Europe or another part of the world. */
    REGIONAL
}

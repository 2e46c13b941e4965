package org.sextant.moderation;

/** Why somebody reports it. */
public enum Ground {
    HATE,
    DANGER,
    PRIVATE,
    UNTRUE,
    CONDUCT,
    OTHER
}

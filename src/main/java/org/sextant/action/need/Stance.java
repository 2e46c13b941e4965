package org.sextant.action.need;

/** How far it has come between a need and a member. */
public enum Stance {
    OFFERS,
    ASKED,
    PROMISED
}

package org.sextant.campaign;

/** Where on a corridor an addressee is: where people leave, where they cross, where they arrive. */
public enum Side {
    ORIGIN,
    TRANSIT,
    ARRIVAL
}

package org.sextant.action;

/** More people have a place already than there shall be. */
public class TooFewPlaces extends RuntimeException {

    private final int taken;

    TooFewPlaces(int taken) {
        super(taken + " places are taken already");
        this.taken = taken;
    }

    public int taken() {
        return taken;
    }
}

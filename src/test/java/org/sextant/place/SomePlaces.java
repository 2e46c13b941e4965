package org.sextant.place;

/** The places and what lies between them, for tests without Spring. */
public final class SomePlaces {

    private SomePlaces() {}

    public static Places all() {
        return new Places();
    }

    public static Neighbours neighbours() {
        return new Neighbours(new Places());
    }
}

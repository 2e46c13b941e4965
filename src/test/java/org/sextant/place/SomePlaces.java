package org.sextant.place;

import org.sextant.reference.NoNewerFiles;

/** The places and what lies between them, for tests without Spring. */
public final class SomePlaces {

    private SomePlaces() {}

    public static Places all() {
        return new Places(new StatesFile(), new NoNewerFiles());
    }

    public static Neighbours neighbours() {
        var places = all();
        return new Neighbours(new NeighboursFile(places), new NoNewerFiles(), places);
    }
}

package org.sextant.programme;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How far a demand has come, from the centre of the wheel to its rim. */
public enum DemandState {
    NOBODY_ACTS(0),
    PLANNED(1),
    LIVE(2),
    DELIVERED(3),
    ANSWERED(4),
    MET(5);

    /** The furthest first. */
    public static final List<DemandState> DESCENDING =
            Arrays.stream(values()).sorted(Comparator.reverseOrder()).toList();

    private final int notches;

    DemandState(int notches) {
        this.notches = notches;
    }

    /** How many of the wheel's five rings, and of the five notches, are filled. */
    public int notches() {
        return notches;
    }

    /** A demand has come as far as the furthest of those who carry it. */
    static DemandState furthest(Collection<DemandState> reached) {
        return reached.stream().max(Comparator.naturalOrder()).orElse(NOBODY_ACTS);
    }
}

package org.sextant.treaty.ladder;

import java.util.Arrays;
import java.util.List;

/** A way of known steps. */
public enum Ladder {
    /** By which a State becomes bound by a treaty. */
    RATIFICATION,
    /** By which States bring about a conference of heads of State at the United Nations. */
    CONFERENCE;

    /** From the first to the last. */
    public List<Rung> rungs() {
        return Arrays.stream(Rung.values())
                .filter(rung -> rung.ladder() == this)
                .toList();
    }
}

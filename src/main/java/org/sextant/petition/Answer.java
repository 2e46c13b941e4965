package org.sextant.petition;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * That somebody whom a petition asks has answered.
 *
 * @param by their place in its list of addressees; empty for all whom it asks
 * @param at when it was written down
 */
public record Answer(OptionalInt by, Instant at) {

    /** Whether it is that of the one at that place. */
    public boolean isBy(int place) {
        return by.isEmpty() || by.getAsInt() == place;
    }
}

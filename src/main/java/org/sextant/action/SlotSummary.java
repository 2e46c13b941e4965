package org.sextant.action;

import java.time.Instant;

/**
 * A shift, or one day of an event that is repeated, and how many will come to it.
 *
 * @param ends the first moment after it
 * @param calledOff whether it does not take place, whatever the others do
 */
public record SlotSummary(SlotNumber number, Instant begins, Instant ends, Turnout turnout, boolean calledOff) {

    public boolean isOver(Instant now) {
        return !now.isBefore(ends);
    }
}

package org.sextant.petition.addressee;

import java.util.OptionalInt;

/**
 * The next step on the way to an addressee.
 *
 * @param missing how many signatures it still takes
 * @param daysLeft in its window, today among them; none for a window that is over, empty where there is no hurry
 */
public record Ahead(Threshold threshold, long missing, OptionalInt daysLeft) {

    /** Whether its window closed before it was reached. */
    public boolean isOver() {
        return daysLeft.isPresent() && daysLeft.getAsInt() == 0;
    }
}

package org.sextant.action.need;

import java.time.LocalDate;
import java.util.Optional;
import org.sextant.action.Outline;

/**
 * A need as it is written down.
 *
 * @param number how many, where that can be said
 * @param due the last day on which it helps; without one that is the day on which the action begins
 */
public record NeedPlan(Wish wish, Optional<Integer> number, Optional<LocalDate> due) {

    public NeedPlan {
        if (number.filter(many -> many < 1 || many > Outline.MOST_PEOPLE).isPresent()) {
            throw new IllegalArgumentException("From 1 to " + Outline.MOST_PEOPLE);
        }
    }
}

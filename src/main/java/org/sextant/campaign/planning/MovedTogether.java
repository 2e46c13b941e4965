package org.sextant.campaign.planning;

import java.util.List;

/**
 * All that moves together, by the same number of days.
 *
 * @param milestones the nearest first; where one was moved, that one before all
 * @param work on the days on which it lies before
 */
public record MovedTogether(List<Moved> milestones, List<Hanging> work, long days) {

    public MovedTogether {
        milestones = List.copyOf(milestones);
        work = List.copyOf(work);
    }

    /** What of the work does move. */
    public List<Hanging> movable() {
        return work.stream().filter(Hanging::movable).toList();
    }

    /** Whether there is nothing that would move. */
    public boolean isEmpty() {
        return milestones.isEmpty() && movable().isEmpty();
    }
}

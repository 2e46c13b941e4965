package org.sextant.treaty.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sextant.place.Place;

/**
 * A State of which something is known on its way to a treaty of whose parties there is no list.
 *
 * @param steps that it took, the latest first
 */
record Mover(Place state, List<StepLine> steps) {

    Optional<StepLine> furthest() {
        return steps.stream().max(Comparator.comparing(step -> step.summary().rung()));
    }

    /** The number of that rung; 0 where no step is known. */
    int reached() {
        return furthest().map(step -> step.summary().rung().number()).orElse(0);
    }
}

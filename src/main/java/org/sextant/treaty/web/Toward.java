package org.sextant.treaty.web;

import java.util.List;
import java.util.Optional;
import org.sextant.place.Place;
import org.sextant.treaty.Status;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.ladder.Aim;
import org.sextant.treaty.ladder.Ladder;
import org.sextant.treaty.ladder.Rung;

/**
 * A State and a treaty: what people recorded of its way there.
 *
 * @param status what the State is to the treaty; empty where no list says it
 * @param steps the latest first
 */
record Toward(
        Place state,
        Treaty treaty,
        Optional<Status> status,
        List<StepLine> steps,
        List<RecommendationLine> recommendations) {

    List<Rung> rungs() {
        return Ladder.RATIFICATION.rungs();
    }

    /** The latest of the steps on this rung. */
    Optional<StepLine> at(Rung rung) {
        return steps.stream().filter(step -> step.summary().rung() == rung).findFirst();
    }

    /** Whether the ladder stands in the open: where steps are known; and, while it is not bound, toward what the programme asks for even if nobody has taken one. */
    boolean inTheOpen() {
        return !steps.isEmpty() || (!isBound() && !treaty.demands().isEmpty());
    }

    /** Whether a first step could be recorded. */
    boolean waitsForAFirstStep() {
        return !inTheOpen() && !isBound();
    }

    private boolean isBound() {
        return status.filter(Status.PARTY::equals).isPresent();
    }

    /** Where those who may record a step toward it. */
    String record() {
        return "/app/treaties?aim=" + Aim.of(treaty.id()) + "&state=" + state.code();
    }
}

package org.sextant.treaty.web;

import java.time.ZoneOffset;
import org.sextant.shell.Words;
import org.sextant.treaty.ladder.Ladder;
import org.sextant.treaty.ladder.StepSummary;

/** A confirmed step in the words of one language. Who the two people are stays in the workroom. */
record StepLine(StepSummary summary, Words words) {

    private static final int NOTCHES = 5;

    String name() {
        return words.of("treaty.rung", summary.rung());
    }

    /** How many of the five notches are filled. */
    int notches() {
        return notches(summary);
    }

    static int notches(StepSummary step) {
        var rungs = step.rung().ladder().rungs().size();
        return step.rung().ladder() == Ladder.RATIFICATION
                ? Math.min(NOTCHES, step.rung().number())
                : step.rung().number() * NOTCHES / rungs;
    }

    String day() {
        return words.briefDate(summary.step().takenOn());
    }

    String source() {
        return summary.step().source();
    }

    /** When it was written down, and that two people stand by it. */
    String recorded() {
        return words.of(
                "treaty.step.recorded", "day", words.date(summary.attestation().recordedAt(), ZoneOffset.UTC));
    }
}

package org.sextant.bench;

import java.util.List;
import java.util.Locale;

/**
 * What a figure has to be, and what it was.
 *
 * @param name of what was measured, with its unit if it has one
 * @param bound that has to hold
 * @param aim that would be better
 * @param rounds each measured by itself; their median counts
 */
record Goal(String name, Sense sense, double bound, double aim, List<Double> rounds) {

    /** On which side of a bound it is good to be. */
    enum Sense {
        AT_LEAST,
        AT_MOST;

        private boolean holds(double figure, double bound) {
            return this == AT_LEAST ? figure >= bound : figure <= bound;
        }
    }

    /** How the median stands to bound and aim. */
    enum Outcome {
        MISSED,
        MET,
        AIM_MET
    }

    double median() {
        return Figures.middle(rounds);
    }

    Outcome outcome() {
        if (!sense.holds(median(), bound)) {
            return Outcome.MISSED;
        }
        return sense.holds(median(), aim) ? Outcome.AIM_MET : Outcome.MET;
    }

    /** A line of a table. */
    String line() {
        return "%-60s %10.2f %8s %8.2f %8.2f  %s%n"
                .formatted(
                        name,
                        median(),
                        sense == Sense.AT_LEAST ? "≥" : "≤",
                        bound,
                        aim,
                        outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}

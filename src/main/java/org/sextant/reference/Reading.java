package org.sextant.reference;

import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {

    /** Every line could be read. */
    record Good(List<Line> lines) implements Reading {

        public Good {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Some could not, and nothing is taken.
     *
     * @param faults the first ones, in the order of their lines
     */
    record Faulty(List<Fault> faults) implements Reading {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}

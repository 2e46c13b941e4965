package org.sextant.treaty.listing;

import java.util.List;
import org.sextant.treaty.Commitment;

/** What came of reading a file. */
public sealed interface Reading {

    /** Every line could be read. */
    record Good(List<Commitment> commitments) implements Reading {

        public Good {
            commitments = List.copyOf(commitments);
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

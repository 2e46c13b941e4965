package org.sextant.programme;

import java.util.Map;
import java.util.Set;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;

/**
 * Knows from facts, and not from what the movement did, where a demand is met. A feature that keeps such facts implements it as a bean. What is met in one place by a fact
 * is so in that place alone: of the demand as a whole it says nothing.
 */
public interface MetByFact {

    /** Where each demand is met; from memory. */
    Map<DemandId, Set<CountryCode>> places();

    /** What the facts do not tell, in a sentence or two for those who read "met". */
    String doubt(Words words);
}

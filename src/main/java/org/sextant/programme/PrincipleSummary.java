package org.sextant.programme;

import java.util.List;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;

/**
 * A principle with its demands, in the programme's order.
 *
 * @param name two words, for signs and lists
 * @param maxim the principle in one sentence
 * @param summary one sentence for the home page
 */
public record PrincipleSummary(
        Principle principle,
        LocalizedText name,
        LocalizedText maxim,
        LocalizedText summary,
        LocalizedText text,
        Paragraphs paragraphs,
        List<DemandSummary> demands) {

    /** How many of its demands have come just so far. */
    public long count(DemandState state) {
        return demands.stream().filter(demand -> demand.state() == state).count();
    }
}

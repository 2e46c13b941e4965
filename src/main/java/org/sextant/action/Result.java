package org.sextant.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sextant.vocabulary.LocalizedText;

/**
 * What came of an action.
 *
 * @param figures what its kind counts; the first of them always
 * @param note what happened, in a few sentences
 */
@Embeddable
public record Result(
        @Column(name = "result_figures") Figures figures,
        @Column(name = "result_note") LocalizedText note) {

    /** The longest note in one language, in code points. */
    public static final int NOTE_LENGTH = 2000;

    public Result {
        Outline.fit(note, NOTE_LENGTH);
    }

    /** Only what its kind counts, and in words that everybody may read. */
    Result fitFor(ActionPlan plan) {
        if (plan.isGivenAwayBy(note)) {
            throw new NamesThePlace();
        }
        var kind = plan.kind();
        if (figures.of(kind.firstFigure()).isEmpty() || !kind.figures().containsAll(figures.counted())) {
            throw new IllegalArgumentException(
                    "A result says " + kind.firstFigure() + ", and what else its kind counts");
        }
        return this;
    }
}

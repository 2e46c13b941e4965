package org.sextant.treaty.ladder;

import java.time.LocalDate;
import java.util.Optional;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PlainText;

/**
 * A step to be written down.
 *
 * @param state that took it; empty for one that States take together
 * @param takenOn the day on which it happened
 * @param source where one can read of it: a title, a symbol, an address
 */
public record RecordStep(Aim aim, Optional<CountryCode> state, Rung rung, LocalDate takenOn, String source) {

    /** The longest source, in code points. */
    public static final int SOURCE_LENGTH = 300;

    public RecordStep {
        source = PlainText.line(source);
        if (source.isEmpty() || PlainText.length(source) > SOURCE_LENGTH) {
            throw new IllegalArgumentException("A step has a source of at most " + SOURCE_LENGTH + " characters");
        }
        if (rung.ladder() != aim.ladder()) {
            throw new IllegalArgumentException("The step belongs to another ladder");
        }
        if (rung.ofAState() != state.isPresent()) {
            throw new IllegalArgumentException("A State takes a step of its own, and no other");
        }
    }
}

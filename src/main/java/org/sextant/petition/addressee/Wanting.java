package org.sextant.petition.addressee;

import java.time.LocalDate;
import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;

/**
 * What those whom a petition asks owe it, or what it can no longer reach.
 *
 * @param of whom it asks, in words
 * @param day on which the answer was due, the signing ended, or the window closed
 * @param step the one that was not reached; empty for what is about an answer
 */
public record Wanting(Kind kind, LocalizedText of, LocalDate day, Optional<Threshold> step) {

    /** How it stands with the answer. */
    public enum Kind {
        /** The official channel says within what time, and that time is over. */
        LATE,
        /** The signing is over, nothing was answered, and nobody names a time. */
        SILENT,
        /** It can be signed; the window of a step closed before enough had. */
        MISSED
    }
}

package org.sextant.member.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;

/**
 * What was written down about somebody.
 *
 * @param lastDay on the day after it is deleted
 */
public record Note(UUID id, PersonId writtenBy, NotePurpose purpose, String words, LocalDate lastDay) {

    /** Hides it, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "a note";
    }
}

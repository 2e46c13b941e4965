package org.sextant.action.canvass;

import java.util.Optional;
import org.sextant.vocabulary.CanvassEntryId;
import org.sextant.vocabulary.PersonId;

/**
 * A line of the list, for who takes part.
 *
 * @param number in the list, from 1 on
 * @param line whom to call, or where to ring
 * @param notedBy who tried last
 */
public record CanvassRow(CanvassEntryId id, int number, String line, Outcome outcome, Optional<PersonId> notedBy) {

    /** Hides whom, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "a line of a list";
    }
}

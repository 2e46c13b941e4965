package org.sextant.action.need;

import org.sextant.vocabulary.PersonId;

/**
 * Somebody who can do what is needed, for those who run the campaign.
 *
 * @param words what they said of themselves; empty for nothing
 */
public record Candidate(PersonId person, String name, Stance stance, String words) {

    /** Hides who, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "a candidate";
    }
}

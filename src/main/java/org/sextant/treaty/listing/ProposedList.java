package org.sextant.treaty.listing;

import java.time.Instant;
import org.sextant.vocabulary.PersonId;

/**
 * A list that waits for a second person.
 *
 * @param changes compared with the list that holds now
 */
public record ProposedList(String id, ProposeList list, PersonId proposedBy, Instant proposedAt, Changes changes) {}

package org.sextant.reference;

import java.time.Instant;
import org.sextant.vocabulary.PersonId;

/**
 * A file that waits for a second person.
 *
 * @param differences compared with the file that holds now
 */
public record ProposedFile(
        String id, ProposeFile file, PersonId proposedBy, Instant proposedAt, Differences differences) {}

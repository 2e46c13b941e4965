package org.sextant.programme;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.ProgrammeChangeId;

/**
 * A change of the programme.
 *
 * @param why in the proposer's words; may be empty
 * @param decidedBy who agreed or gave it back; empty while it waits
 * @param answer why it was given back; empty where it was not
 * @param version which version of the part it made: the shipped one, or the one that brought it, is 1; 0 while it waits
 */
public record ChangeSummary(
        ProgrammeChangeId id,
        PartId part,
        Alteration alteration,
        String why,
        PersonId proposedBy,
        Instant proposedAt,
        Optional<PersonId> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> answer,
        int version) {}

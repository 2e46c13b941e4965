package org.sextant.campaign.coalition;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.PersonId;

/**
 * What happened between a campaign and an organisation.
 *
 * @param by who did it; empty for those who were there from the start, and for what two people did
 * @param stays how many parts of an organisation that left the campaign keeps
 * @param stops how many ended with it
 */
public record PastStep(PartnerStep step, Optional<PersonId> by, Instant at, int stays, int stops) {

    PastStep(PartnerStep step, Optional<PersonId> by, Instant at) {
        this(step, by, at, 0, 0);
    }
}

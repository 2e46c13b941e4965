package org.sextant.petition;

import java.time.Instant;
import java.util.Set;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PetitionId;

/**
 * A petition was closed because some of those whom it asks have answered.
 *
 * @param by which of its addressees, by their place in its list; empty for all whom it asks
 */
public record PetitionAnswered(PetitionId petition, CampaignId campaign, Instant at, Set<Integer> by) {

    public PetitionAnswered {
        by = Set.copyOf(by);
    }
}

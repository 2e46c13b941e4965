package org.sextant.campaign;

import java.util.Optional;
import org.sextant.vocabulary.CampaignId;

/**
 * How a campaign ends.
 *
 * @param into the campaign in which it goes on; for {@link Outcome#MERGED} and for nothing else
 */
public record End(Outcome outcome, Optional<CampaignId> into) {

    public End {
        if (into.isPresent() != (outcome == Outcome.MERGED)) {
            throw new IllegalArgumentException("Another campaign is named where one is merged, and only there");
        }
    }

    public static End of(Outcome outcome) {
        return new End(outcome, Optional.empty());
    }

    public static End mergedInto(CampaignId other) {
        return new End(Outcome.MERGED, Optional.of(other));
    }
}

package org.sextant.action.need;

import java.util.Set;
import org.sextant.vocabulary.CampaignId;

/**
 * What somebody offers, as they see it themselves.
 *
 * @param campaigns those who run these see it
 */
public record OwnOffer(Offered offered, Set<CampaignId> campaigns) {

    public OwnOffer {
        campaigns = Set.copyOf(campaigns);
    }
}

package org.sextant.action;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sextant.vocabulary.CampaignId;

/**
 * Of which campaigns a list shows the actions: their own, and those that their organisations host.
 *
 * @param live the campaigns that everybody sees: what belongs to no such one is on no list
 */
record Listed(List<CampaignId> live, List<CampaignId> campaigns) {

    /** The same as the query compares them. */
    public Collection<UUID> uuids() {
        return campaigns.stream().map(CampaignId::uuid).toList();
    }
}

package org.sextant.campaign;

import java.util.Set;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Slug;

/**
 * A campaign to be started.
 *
 * @param carriedOn demands that it takes over from the campaign that it is cut from, be they retired since
 */
public record StartCampaign(Slug slug, CampaignPlan plan, Set<DemandId> carriedOn) {

    public StartCampaign {
        carriedOn = Set.copyOf(carriedOn);
    }

    public StartCampaign(Slug slug, CampaignPlan plan) {
        this(slug, plan, Set.of());
    }
}

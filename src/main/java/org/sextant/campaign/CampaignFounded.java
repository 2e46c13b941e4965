package org.sextant.campaign;

import java.util.Set;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;

/**
 * A campaign was started, as a draft.
 *
 * @param organisations who stand behind it from the start, by somebody who speaks for them
 */
public record CampaignFounded(CampaignId id, Set<OrganisationId> organisations) {

    public CampaignFounded {
        organisations = Set.copyOf(organisations);
    }
}

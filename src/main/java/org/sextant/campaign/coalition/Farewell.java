package org.sextant.campaign.coalition;

import java.util.Set;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;

/**
 * An organisation leaves a campaign.
 *
 * @param stopping the keys of the parts that end with it
 * @param going those who lose their way into the campaign with it
 * @param by who answers for it
 */
public record Farewell(
        CampaignId campaign, OrganisationId organisation, Set<String> stopping, Set<PersonId> going, PersonId by) {

    public Farewell {
        stopping = Set.copyOf(stopping);
        going = Set.copyOf(going);
    }

    public boolean stops(Part part) {
        return part.mayStop() && stopping.contains(part.key());
    }
}

package org.sextant.campaign;

import java.util.List;
import org.sextant.vocabulary.OrganisationId;

/** Who stands behind a campaign: as many as one can look at together, and once there are any, never none. */
record Behind(List<OrganisationId> organisations) {

    /** @throws TooManyPartners if as many stand there as can */
    void join(OrganisationId organisation) {
        if (!organisations.contains(organisation)) {
            if (organisations.size() >= CampaignPlan.MOST) {
                throw new TooManyPartners();
            }
            organisations.add(organisation);
        }
    }

    /** @throws LastPartner if nobody else would stand there */
    void part(OrganisationId organisation) {
        if (organisations.equals(List.of(organisation))) {
            throw new LastPartner();
        }
        organisations.remove(organisation);
    }
}

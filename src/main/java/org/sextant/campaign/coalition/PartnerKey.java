package org.sextant.campaign.coalition;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;

/** An organisation in a campaign. */
@Embeddable
record PartnerKey(UUID campaign, UUID organisation) implements Serializable {

    static PartnerKey of(CampaignId campaign, OrganisationId organisation) {
        return new PartnerKey(campaign.uuid(), organisation.uuid());
    }
}

package org.sextant.campaign.endorsement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.OrganisationId;

/** One organisation and one demand. */
@Embeddable
record EndorsementKey(UUID organisation, String demand) implements Serializable {

    static EndorsementKey of(OrganisationId organisation, DemandId demand) {
        return new EndorsementKey(organisation.uuid(), demand.toString());
    }
}

package org.sextant.campaign.endorsement;

import java.time.Instant;
import java.util.Optional;
import org.sextant.member.OrganisationSummary;
import org.sextant.vocabulary.DemandId;

/**
 * An organisation that endorses a demand.
 *
 * @param hidden whether a moderator has taken it from the public
 */
public record EndorsementSummary(
        OrganisationSummary organisation,
        DemandId demand,
        Optional<Reservation> reservation,
        Instant since,
        boolean hidden) {

    /** What it is called in addresses, as in {@code ratify-icrmw~casa-mares}. */
    public String address() {
        return demand + "~" + organisation.slug();
    }
}

package org.sextant.campaign.endorsement;

import java.time.Instant;
import java.util.Optional;
import org.sextant.member.OrganisationSummary;
import org.sextant.vocabulary.DemandId;

/** An organisation that endorses a demand. */
public record EndorsementSummary(
        OrganisationSummary organisation, DemandId demand, Optional<Reservation> reservation, Instant since) {}

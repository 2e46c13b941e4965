package org.sextant.campaign;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Principle;

/** A demand that a campaign carries, with its principle, so that campaigns can be found by it. */
@Embeddable
record CarriedDemand(
        DemandId id, @Enumerated(EnumType.STRING) Principle principle) {}

package org.sextant.campaign.coalition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;

/** A line of a coalition's history. */
@Entity
@Table(name = "campaign_partner_step")
class StepTaken {

    @Id
    private UUID id;

    // Read by queries alone.
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "campaign"))
    private CampaignId campaign;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private PartnerStep step;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private @Nullable PersonId person;

    private Instant at;

    private int stays;

    private int stops;

    @SuppressWarnings("NullAway.Init")
    protected StepTaken() {}

    StepTaken(UUID id, CampaignId campaign, OrganisationId organisation, PastStep past) {
        this.id = id;
        this.campaign = campaign;
        this.organisation = organisation;
        this.step = past.step();
        this.person = past.by().orElse(null);
        this.at = past.at();
        this.stays = past.stays();
        this.stops = past.stops();
    }

    OrganisationId organisation() {
        return organisation;
    }

    PastStep past() {
        return new PastStep(step, Optional.ofNullable(person), at, stays, stops);
    }
}

package org.sextant.programme.fulfilment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sextant.member.Attestation;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.WebAddress;

/** That a demand is met in a place, as somebody recorded it. */
@Entity
@Table(name = "demand_fulfilment")
class Fulfilment {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private FulfilmentId id;

    @Version
    @Column
    private @Nullable Long version;

    private String demand;

    private CountryCode place;

    private LocalDate metOn;

    private String source;

    private String link;

    @Embedded
    private Attestation attestation;

    @SuppressWarnings("NullAway.Init")
    protected Fulfilment() {}

    Fulfilment(FulfilmentId id, RecordFulfilment made, PersonId by, Instant now) {
        this.id = id;
        this.demand = made.demand().name();
        this.place = made.place();
        this.metOn = made.metOn();
        this.source = made.source();
        this.link = made.link().text();
        this.attestation = Attestation.recorded(by, now);
    }

    void confirm(PersonId by, Instant now) {
        attestation = attestation.confirmed(by, now);
    }

    /** It was wrong, or is so no longer: it counts as met no more. */
    void strike(Instant now) {
        attestation = attestation.struck(now);
    }

    FulfilmentSummary summary() {
        return new FulfilmentSummary(
                id,
                new RecordFulfilment(new DemandId(demand), place, metOn, source, new WebAddress(link)),
                attestation);
    }
}

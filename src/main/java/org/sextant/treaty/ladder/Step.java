package org.sextant.treaty.ladder;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.member.Attestation;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PersonId;

/** A step toward an aim, as somebody recorded it. */
@Entity
@Table(name = "treaty_step")
class Step {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private StepId id;

    @Version
    @Column
    private @Nullable Long version;

    private String aim;

    private @Nullable CountryCode state;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    private LocalDate takenOn;

    private String source;

    @Embedded
    private Attestation attestation;

    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    Step(StepId id, RecordStep step, PersonId by, Instant now) {
        this.id = id;
        this.aim = step.aim().text();
        this.state = step.state().orElse(null);
        this.rung = step.rung();
        this.takenOn = step.takenOn();
        this.source = step.source();
        this.attestation = Attestation.recorded(by, now);
    }

    void confirm(PersonId by, Instant now) {
        attestation = attestation.confirmed(by, now);
    }

    /** It was wrong: the public hears of it no more. */
    void strike(Instant now) {
        attestation = attestation.struck(now);
    }

    StepSummary summary() {
        return new StepSummary(
                id, new RecordStep(new Aim(aim), Optional.ofNullable(state), rung, takenOn, source), attestation);
    }
}

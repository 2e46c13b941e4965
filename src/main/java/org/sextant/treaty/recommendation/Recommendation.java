package org.sextant.treaty.recommendation;

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
import org.jspecify.annotations.Nullable;
import org.sextant.member.Attestation;
import org.sextant.treaty.TreatyId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.WebAddress;

/** What a body of review recommended to a State, as somebody recorded it. */
@Entity
@Table(name = "treaty_recommendation")
class Recommendation {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private RecommendationId id;

    @Version
    @Column
    private @Nullable Long version;

    private String treaty;

    private CountryCode state;

    @Enumerated(EnumType.STRING)
    private ReviewBody body;

    private LocalDate madeOn;

    private String source;

    private String link;

    @Embedded
    private Attestation attestation;

    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {}

    Recommendation(RecommendationId id, RecordRecommendation made, PersonId by, Instant now) {
        this.id = id;
        this.treaty = made.treaty().text();
        this.state = made.state();
        this.body = made.body();
        this.madeOn = made.madeOn();
        this.source = made.source();
        this.link = made.link().text();
        this.attestation = Attestation.recorded(by, now);
    }

    void confirm(PersonId by, Instant now) {
        attestation = attestation.confirmed(by, now);
    }

    /** It was wrong: the public hears of it no more. */
    void strike(Instant now) {
        attestation = attestation.struck(now);
    }

    RecommendationSummary summary() {
        return new RecommendationSummary(
                id,
                new RecordRecommendation(new TreatyId(treaty), state, body, madeOn, source, new WebAddress(link)),
                attestation);
    }
}

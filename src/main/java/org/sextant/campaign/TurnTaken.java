package org.sextant.campaign;

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
import org.sextant.vocabulary.PersonId;

/** A line of a campaign's history. Written once. */
@Entity
@Table(name = "campaign_turn")
class TurnTaken {

    @Id
    private UUID id;

    // Read by queries alone.
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "campaign"))
    private CampaignId campaign;

    @Enumerated(EnumType.STRING)
    private Turn turn;

    @Enumerated(EnumType.STRING)
    private Stage fromStage;

    @Enumerated(EnumType.STRING)
    private Stage toStage;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId by;

    private Instant at;

    private @Nullable String why;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "merged_into"))
    private @Nullable CampaignId mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected TurnTaken() {}

    TurnTaken(UUID id, CampaignId campaign, PastTurn past) {
        this.id = id;
        this.campaign = campaign;
        this.turn = past.turn();
        this.fromStage = past.from();
        this.toStage = past.to();
        this.by = past.by();
        this.at = past.at();
        this.why = past.why().map(Reason::text).orElse(null);
        this.outcome = past.end().map(End::outcome).orElse(null);
        this.mergedInto = past.end().flatMap(End::into).orElse(null);
    }

    PastTurn past() {
        return new PastTurn(
                turn,
                fromStage,
                toStage,
                by,
                at,
                Optional.ofNullable(why).map(Reason::new),
                Optional.ofNullable(outcome).map(known -> new End(known, Optional.ofNullable(mergedInto))));
    }
}

package org.sextant.campaign.endorsement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.member.OrganisationSummary;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;

/** An organisation says that a demand is its own, too. */
@Entity
class Endorsement {

    @EmbeddedId
    private EndorsementKey key;

    @Version
    @Column
    private @Nullable Long version;

    private @Nullable LocalizedText reservation;

    // Read by who asks what is kept about them.
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "said_by"))
    private PersonId saidBy;

    private Instant since;

    private @Nullable Instant hiddenAt;

    @SuppressWarnings("NullAway.Init")
    protected Endorsement() {}

    Endorsement(EndorsementKey key, PersonId by, Instant now) {
        this.key = key;
        this.saidBy = by;
        this.since = now;
    }

    /** Says it anew, with other words of reservation or without any. Since when it is endorsed stays; what a moderator has hidden are its words, and other ones are shown. */
    void say(Optional<Reservation> reserved, PersonId by) {
        var words = reserved.map(Reservation::text).orElse(null);
        if (!Objects.equals(words, reservation)) {
            hiddenAt = null;
        }
        reservation = words;
        saidBy = by;
    }

    /** A moderator takes it from the public. */
    void hide(Instant now) {
        hiddenAt = now;
    }

    void showAgain() {
        hiddenAt = null;
    }

    boolean isHidden() {
        return hiddenAt != null;
    }

    Optional<Reservation> reservation() {
        return Optional.ofNullable(reservation).map(Reservation::new);
    }

    OrganisationId organisation() {
        return new OrganisationId(key.organisation());
    }

    EndorsementSummary summary(OrganisationSummary named) {
        return new EndorsementSummary(named, new DemandId(key.demand()), reservation(), since, isHidden());
    }
}

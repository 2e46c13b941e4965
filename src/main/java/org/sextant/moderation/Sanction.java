package org.sextant.moderation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.PersonId;

/** For some time somebody may publish nothing. Ends by itself. */
@Entity
class Sanction {

    @Id
    private UUID id;

    private UUID matter;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId person;

    private Instant begins;

    private Instant until;

    private @Nullable Instant liftedAt;

    @SuppressWarnings("NullAway.Init")
    protected Sanction() {}

    Sanction(UUID id, UUID matter, PersonId person, Instant begins, Instant until) {
        this.id = id;
        this.matter = matter;
        this.person = person;
        this.begins = begins;
        this.until = until;
    }

    void lift(Instant now) {
        liftedAt = now;
    }

    boolean holdsFor(PersonId somebody, Instant now) {
        return person.equals(somebody) && liftedAt == null && !now.isBefore(begins) && now.isBefore(until);
    }

    Sanctions.Standing standing() {
        return new Sanctions.Standing(matter, until);
    }
}

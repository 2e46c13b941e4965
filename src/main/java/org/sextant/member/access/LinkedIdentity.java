package org.sextant.member.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;

/** Whom the provider knows by a subject, as a person here. The subject is kept as a keyed fingerprint. */
@Entity
class LinkedIdentity {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId person;

    @Column
    private byte[] subject;

    @Column
    private Instant linkedAt;

    @SuppressWarnings("NullAway.Init")
    protected LinkedIdentity() {}

    LinkedIdentity(UUID id, PersonId person, byte[] subject, Instant now) {
        this.id = id;
        this.person = person;
        this.subject = subject;
        this.linkedAt = now;
    }

    PersonId person() {
        return person;
    }

    Instant linkedAt() {
        return linkedAt;
    }
}

package org.sextant.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;

/** Who did what, on what, under which mandate, when. Written once. */
@Entity
@SuppressWarnings("UnusedVariable") // written here, read in the database
class AuditEntry {

    @Id
    private UUID id;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId by;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "mandate"))
    private MandateId mandate;

    private String act;

    private String subject;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(UUID id, Instant at, PersonId by, MandateId mandate) {
        this.id = id;
        this.at = at;
        this.by = by;
        this.mandate = mandate;
        this.act = "";
        this.subject = "";
    }

    AuditEntry of(String act, String subject) {
        this.act = act;
        this.subject = subject;
        return this;
    }
}

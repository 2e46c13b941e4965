package org.sextant.reference;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.vocabulary.PersonId;

/** A file that somebody proposed; it holds from the moment on at which a second person agreed. */
@Entity
class ReferenceUpdate {

    @Id
    private UUID id;

    @Version
    @Column
    private @Nullable Long version;

    private String file;

    private LocalDate asOf;

    private String source;

    private String csv;

    // The edition with which it was compared.
    private String basis;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "proposed_by"))
    private PersonId proposedBy;

    private Instant proposedAt;

    // Read in the database.
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "approved_by"))
    private @Nullable PersonId approvedBy;

    private @Nullable Instant approvedAt;

    private @Nullable Instant withdrawnAt;

    // Unique: of two that are agreed to at the same moment, only one takes the place of the file that both were
    // compared with.
    @SuppressWarnings("UnusedVariable")
    private @Nullable String replaces;

    @SuppressWarnings("NullAway.Init")
    protected ReferenceUpdate() {}

    ReferenceUpdate(UUID id, ProposeFile proposed, String basis, PersonId by, Instant now) {
        this.id = id;
        this.file = proposed.file();
        this.asOf = proposed.asOf();
        this.source = proposed.source();
        this.csv = proposed.csv();
        this.basis = basis;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** @param holds the edition that holds now: if another one was agreed to meanwhile, what was read no longer is what would change */
    void approve(PersonId by, String holds, Instant now) {
        requireOpen();
        if (by.equals(proposedBy)) {
            throw new SecondPersonNeeded();
        }
        if (!basis.equals(holds)) {
            throw new FileChangedMeanwhile();
        }
        approvedBy = by;
        approvedAt = now;
        replaces = file + "/" + basis;
    }

    void withdraw(Instant now) {
        requireOpen();
        withdrawnAt = now;
    }

    private void requireOpen() {
        if (approvedAt != null || withdrawnAt != null) {
            throw new UpdateSettled();
        }
    }

    String id() {
        return id.toString();
    }

    ProposeFile proposed() {
        return new ProposeFile(file, asOf, source, csv);
    }

    Edition edition() {
        return new Edition(id(), Optional.of(asOf), source, csv);
    }

    PersonId proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }
}

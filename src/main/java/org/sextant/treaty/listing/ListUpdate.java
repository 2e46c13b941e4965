package org.sextant.treaty.listing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.treaty.PartialDate;
import org.sextant.treaty.TreatyId;
import org.sextant.vocabulary.PersonId;

/** A list that somebody proposed; it holds from the moment on at which a second person agreed. */
@Entity
@Table(name = "treaty_list")
class ListUpdate {

    @Id
    private UUID id;

    @Version
    @Column
    private @Nullable Long version;

    private String treaty;

    private String asOf;

    private boolean complete;

    private String source;

    private String csv;

    // The list with which it was compared.
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

    // Unique: of two that are agreed to at the same moment, only one takes the place of the list that both were
    // compared with.
    @SuppressWarnings("UnusedVariable")
    private @Nullable String replaces;

    @SuppressWarnings("NullAway.Init")
    protected ListUpdate() {}

    ListUpdate(UUID id, ProposeList list, String basis, PersonId by, Instant now) {
        this.id = id;
        this.treaty = list.treaty().text();
        this.asOf = list.asOf().iso();
        this.complete = list.complete();
        this.source = list.source();
        this.csv = list.csv();
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
            throw new ListChangedMeanwhile();
        }
        approvedBy = by;
        approvedAt = now;
        replaces = treaty + "/" + basis;
    }

    void withdraw(Instant now) {
        requireOpen();
        withdrawnAt = now;
    }

    private void requireOpen() {
        if (approvedAt != null || withdrawnAt != null) {
            throw new ListSettled();
        }
    }

    String edition() {
        return id.toString();
    }

    ProposeList list() {
        return new ProposeList(new TreatyId(treaty), new PartialDate(asOf), complete, source, csv);
    }

    PersonId proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }
}

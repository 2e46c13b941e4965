package org.sextant.action.canvass;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.sealing.DataKey;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CanvassEntryId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;

/** A line of the list: whom to call, or where to ring. In the database only sealed. */
@Entity
class CanvassEntry {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private CanvassEntryId id;

    @Version
    @Column
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "action"))
    private ActionId action;

    @Column
    private int ordinal;

    @Column
    private byte[] fingerprint;

    private byte[] entry;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "noted_by"))
    private @Nullable PersonId notedBy;

    @Column
    private @Nullable Instant notedAt;

    @SuppressWarnings("NullAway.Init")
    protected CanvassEntry() {}

    CanvassEntry(ActionId action, int ordinal, String line, DataKey key, Ids ids) {
        this.id = CanvassEntryId.fresh(ids);
        this.action = action;
        this.ordinal = ordinal;
        this.fingerprint = fingerprint(line, key);
        this.entry = key.seal(line, id.toString());
        this.outcome = Outcome.TO_DO;
    }

    /** The same for a line that is written once more. */
    static byte[] fingerprint(String line, DataKey key) {
        return key.fingerprint("canvass " + line.toLowerCase(Locale.ROOT));
    }

    void note(Outcome came, PersonId by, Instant now) {
        outcome = came;
        notedBy = by;
        notedAt = now;
    }

    CanvassEntryId id() {
        return id;
    }

    ActionId action() {
        return action;
    }

    CanvassRow row(DataKey key) {
        return new CanvassRow(id, ordinal, key.open(entry, id.toString()), outcome, Optional.ofNullable(notedBy));
    }
}

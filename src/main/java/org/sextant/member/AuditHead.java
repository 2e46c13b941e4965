package org.sextant.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Where the chain of the audit trail ends. There is one; whoever appends locks it. */
@Entity
class AuditHead {

    static final int ONLY = 1;

    /** Before the first entry. */
    static final String NOTHING = "0".repeat(64);

    @Id
    private int id;

    private long place;

    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected AuditHead() {}

    AuditEntry chain(AuditEntry entry) {
        entry.after(place, hash);
        place = entry.place();
        hash = entry.hash();
        return entry;
    }

    boolean isAt(long place, String hash) {
        return this.place == place && this.hash.equals(hash);
    }
}

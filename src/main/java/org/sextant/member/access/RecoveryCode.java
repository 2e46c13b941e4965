package org.sextant.member.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.PersonId;

/** One code of a sheet that somebody keeps for the day on which they reach neither mailbox nor password. Works once; only its keyed fingerprint is kept. */
@Entity
class RecoveryCode {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId person;

    @Column
    private byte[] fingerprint;

    @Column
    private Instant madeAt;

    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {}

    RecoveryCode(UUID id, PersonId person, byte[] fingerprint, Instant now) {
        this.id = id;
        this.person = person;
        this.fingerprint = fingerprint;
        this.madeAt = now;
    }

    static byte[] fingerprint(PersonId person, TypedCode code, DataKey key) {
        return key.fingerprint("recovery/" + person + "/" + code.text());
    }

    /** False where it has worked before, or is another's. */
    boolean use(PersonId by, Instant now) {
        if (usedAt != null || !person.equals(by)) {
            return false;
        }
        usedAt = now;
        return true;
    }
}

package org.sextant.action.need;

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
import org.sextant.vocabulary.NeedId;
import org.sextant.vocabulary.PersonId;

/** What passed between a need and one member: a letter that asked, a promise, or both. */
@Entity
@Table(name = "need_answer")
class Answer {

    @Id
    private UUID id;

    @Version
    @Column
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "need"))
    private NeedId need;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId person;

    @Column
    private @Nullable Instant askedAt;

    @Column
    private @Nullable Instant promisedAt;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    Answer(UUID id, NeedId need, PersonId person) {
        this.id = id;
        this.need = need;
        this.person = person;
    }

    /** Whether the letter is still to be written: nobody is asked twice for the same. */
    boolean ask(Instant now) {
        if (askedAt != null || promisedAt != null) {
            return false;
        }
        askedAt = now;
        return true;
    }

    void promise(Instant now) {
        if (promisedAt == null) {
            promisedAt = now;
        }
    }

    void takeBack() {
        promisedAt = null;
    }

    boolean isPromise() {
        return promisedAt != null;
    }

    boolean isAsked() {
        return askedAt != null;
    }

    NeedId need() {
        return need;
    }

    PersonId person() {
        return person;
    }
}

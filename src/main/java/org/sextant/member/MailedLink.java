package org.sextant.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.PersonId;

/** A link that was mailed to one person and lets its reader settle the account, once. Only the hash of its token is kept. */
@Entity
class MailedLink {

    /** What the link is for, and how long it is good. */
    enum Purpose {
        JOIN(Duration.ofDays(3)),
        RESET(Duration.ofHours(2)),
        FIRST_ADMINISTRATOR(Duration.ofHours(1));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @Id
    private UUID id;

    @Column
    private byte[] hash;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private Instant expiresAt;

    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected MailedLink() {}

    MailedLink(UUID id, Token token, PersonId person, Purpose purpose, Instant now) {
        this.id = id;
        this.hash = token.hash();
        this.person = person;
        this.purpose = purpose;
        this.expiresAt = now.plus(purpose.life);
    }

    boolean opens(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!opens(now)) {
            throw new NoSuchLink();
        }
        usedAt = now;
    }

    PersonId person() {
        return person;
    }

    Purpose purpose() {
        return purpose;
    }
}

package org.sextant.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PersonId;

/** Another mailbox that somebody wants their letters in, until the link mailed there is followed. It sets no password: the mailbox may be a stranger's, if it was mistyped. */
@Entity
class MailboxChange {

    private static final Duration LIFE = Duration.ofHours(2);

    @Id
    private UUID id;

    @Column
    private byte[] hash;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId person;

    @Column
    private byte[] mailbox;

    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected MailboxChange() {}

    MailboxChange(UUID id, Token token, PersonId person, Instant now) {
        this.id = id;
        this.hash = token.hash();
        this.person = person;
        this.mailbox = new byte[0];
        this.expiresAt = now.plus(LIFE);
    }

    MailboxChange to(EmailAddress wanted, DataKey key) {
        mailbox = key.seal(wanted.typed(), id.toString());
        return this;
    }

    boolean opens(Instant now) {
        return now.isBefore(expiresAt);
    }

    PersonId person() {
        return person;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    EmailAddress wanted(DataKey key) {
        return new EmailAddress(key.open(mailbox, id.toString()));
    }
}

package org.sextant.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import org.sextant.sealing.DataKey;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Somebody with an account, or on the way to one. The address is sealed; only its fingerprint can be looked up. Who is erased leaves an empty row that nothing
 * finds: what was done under a mandate points at it.
 */
@Entity
@SQLRestriction("erased_at is null")
class Person extends AbstractAggregateRoot<Person> {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private PersonId id;

    private byte[] mailbox;

    @Column
    private byte[] mailboxFingerprint;

    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String zone;

    private @Nullable String password;

    private @Nullable Instant verifiedAt;

    @Column
    private Instant joinedAt;

    @SuppressWarnings("UnusedVariable") // written here, read in the database
    private @Nullable Instant erasedAt;

    private @Nullable Instant signedOutAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, Join join, DataKey key, Instant now) {
        this.id = id;
        readdress(join.email(), key);
        this.name = join.name();
        this.language = join.language();
        this.zone = ZoneOffset.UTC.getId();
        this.joinedAt = now;
    }

    final void readdress(EmailAddress email, DataKey key) {
        this.mailbox = key.seal(email.typed(), id.toString());
        this.mailboxFingerprint = fingerprint(email, key);
    }

    static byte[] fingerprint(EmailAddress email, DataKey key) {
        return key.fingerprint(email.canonical());
    }

    /** Whoever reads the mailbox has shown it by a mailed link, and sets name and password now. */
    void settle(String name, String encodedPassword, Instant now) {
        this.name = name;
        this.password = encodedPassword;
        if (verifiedAt == null) {
            this.verifiedAt = now;
        }
        registerEvent(new PasswordSet(id));
        registerEvent(new PersonChanged(id));
    }

    void rename(String name) {
        this.name = name;
        registerEvent(new PersonChanged(id));
    }

    void changePassword(String encodedPassword) {
        this.password = encodedPassword;
    }

    void speak(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone.getId();
    }

    /** Nothing of the person stays but the id. What stands in the place of the fingerprint is of no address, and of this row alone. */
    void forget(Instant now) {
        name = "";
        mailbox = new byte[0];
        mailboxFingerprint = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.uuid().getMostSignificantBits())
                .putLong(id.uuid().getLeastSignificantBits())
                .array();
        language = Language.EN;
        zone = ZoneOffset.UTC.getId();
        password = null;
        verifiedAt = null;
        erasedAt = now;
        registerEvent(new PersonChanged(id));
    }

    /** Whoever signed in before has to do so again. */
    void signOut(Instant now) {
        signedOutAt = now;
    }

    Instant signedOutAt() {
        return signedOutAt == null ? Instant.EPOCH : signedOutAt;
    }

    boolean isVerified() {
        return verifiedAt != null && password != null;
    }

    PersonId id() {
        return id;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    String encodedPassword() {
        if (password == null) {
            throw new IllegalStateException("Nobody has set a password yet");
        }
        return password;
    }

    EmailAddress mailbox(DataKey key) {
        return new EmailAddress(key.open(mailbox, id.toString()));
    }

    PersonSummary summary() {
        return new PersonSummary(id, name, language, ZoneId.of(zone));
    }
}

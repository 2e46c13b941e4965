package org.sextant.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.sextant.sealing.DataKey;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;

/** Somebody with an account, or on the way to one. The address is sealed; only its fingerprint can be looked up. */
@Entity
class Person {

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
    }

    void rename(String name) {
        this.name = name;
    }

    void changePassword(String encodedPassword) {
        this.password = encodedPassword;
    }

    void speak(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone.getId();
    }

    boolean isVerified() {
        return verifiedAt != null && password != null;
    }

    PersonId id() {
        return id;
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

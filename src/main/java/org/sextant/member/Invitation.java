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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A mandate on offer: open until it is taken, taken back, or fourteen days old. */
@Entity
class Invitation extends AbstractAggregateRoot<Invitation> {

    private static final Duration LIFE = Duration.ofDays(14);

    @Id
    private UUID id;

    @Column
    private byte[] hash;

    private byte[] mailbox;

    @Column
    private byte @Nullable [] mailboxFingerprint;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    private Scope scope;

    private LocalizedText place;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "invited_by"))
    private PersonId invitedBy;

    private Instant expiresAt;

    private @Nullable Instant begins;

    private @Nullable Instant until;

    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(UUID id, Invite invite, PersonId by, Instant now) {
        this.id = id;
        this.role = invite.role();
        this.scope = invite.scope();
        this.place = invite.where();
        this.invitedBy = by;
        this.expiresAt = now.plus(LIFE);
        this.begins = invite.begins().orElse(null);
        this.until = invite.until().orElse(null);
        this.hash = new byte[0];
        this.mailbox = new byte[0];
    }

    /** Seals the address, and keeps of the token only its hash. */
    Invitation addressed(EmailAddress to, Token token, DataKey key) {
        this.mailbox = key.seal(to.typed(), id.toString());
        this.mailboxFingerprint = Person.fingerprint(to, key);
        this.hash = token.hash();
        return this;
    }

    /** When one expires that was sent at that moment. */
    static Instant expiryOfOneFrom(Instant sent) {
        return sent.plus(LIFE);
    }

    UUID id() {
        return id;
    }

    boolean isOpen(Instant now) {
        return settledAt == null && now.isBefore(expiresAt);
    }

    void settle(Instant now) {
        if (!isOpen(now)) {
            throw new NoSuchLink();
        }
        settledAt = now;
    }

    GiveMandate takenBy(PersonId person) {
        registerEvent(new InvitationTaken(id, person));
        return new GiveMandate(person, role, scope, Optional.ofNullable(begins), Optional.ofNullable(until));
    }

    boolean isFor(Role wanted) {
        return role == wanted;
    }

    Scope scope() {
        return scope;
    }

    /** What the audit trail says of it: never whose mailbox it went to. */
    String subject() {
        return role + " " + id + (scope.kind() == Scope.Kind.ACTION ? " for " + scope.key() : "");
    }

    PersonId invitedBy() {
        return invitedBy;
    }

    EmailAddress mailbox(DataKey key) {
        return new EmailAddress(key.open(mailbox, id.toString()));
    }

    OpenInvitation summary(EmailAddress to) {
        var tenure = new Tenure(Optional.ofNullable(begins), Optional.ofNullable(until));
        return new OpenInvitation(id, to, role, scope, place, invitedBy, expiresAt, tenure.begins(), tenure.until());
    }
}

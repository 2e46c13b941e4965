package org.sextant.member.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.PersonId;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** A key that lies in a person's device and never leaves it; here is its public half, and how often it has signed. */
@Entity
class Passkey {

    static final int LABEL_LENGTH = 60;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId person;

    private byte[] credential;

    @Column
    private byte[] publicKey;

    private byte[] attestation;

    private String label;

    private String transports;

    private long signatures;

    @Column
    private boolean backupEligible;

    @Column
    private boolean backedUp;

    @Column
    private Instant madeAt;

    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Passkey() {}

    Passkey(UUID id, CredentialRecord made, Instant now) {
        this.id = id;
        this.person = PasskeyHolders.person(made.getUserEntityUserId());
        this.credential = made.getCredentialId().getBytes();
        this.publicKey = made.getPublicKey().getBytes();
        this.attestation = Objects.requireNonNull(made.getAttestationObject()).getBytes();
        this.label = made.getLabel();
        this.transports = made.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
        this.signatures = made.getSignatureCount();
        this.backupEligible = made.isBackupEligible();
        this.backedUp = made.isBackupState();
        this.madeAt = now;
    }

    /** It has opened the door once more. */
    void opened(CredentialRecord seen, Instant now) {
        this.signatures = seen.getSignatureCount();
        this.backedUp = seen.isBackupState();
        this.usedAt = now;
    }

    CredentialRecord record() {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(credential))
                .userEntityUserId(PasskeyHolders.handle(person))
                .publicKey(new ImmutablePublicKeyCose(publicKey))
                .attestationObject(new Bytes(attestation))
                .signatureCount(signatures)
                // each is made so that it asks its holder for finger, face or number
                .uvInitialized(true)
                .transports(transports.isEmpty() ? Set.of() : transports())
                .backupEligible(backupEligible)
                .backupState(backedUp)
                .label(label)
                .created(madeAt)
                .lastUsed(usedAt == null ? madeAt : usedAt)
                .build();
    }

    private Set<AuthenticatorTransport> transports() {
        return Stream.of(transports.split(" "))
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    PasskeySummary summary() {
        return new PasskeySummary(id, label, madeAt, Optional.ofNullable(usedAt));
    }
}

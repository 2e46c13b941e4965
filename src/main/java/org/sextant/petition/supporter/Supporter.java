package org.sextant.petition.supporter;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;

/** Somebody who stands behind a petition that is not public yet: a mailbox, which still has to be shown to be theirs. */
@Entity
@Table(name = "first_supporter")
class Supporter {

    private static final Duration BETWEEN_LETTERS = Duration.ofHours(1);
    private static final Duration CODE_HOLDS = Duration.ofHours(24);
    private static final int TRIES = 5;

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private SupporterId id;

    @Version
    @Column(name = "row_version")
    private @Nullable Long rowVersion;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "petition"))
    private PetitionId petition;

    @Column
    private byte @Nullable [] fingerprint;

    private byte @Nullable [] contact;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant offeredAt;

    private Instant keptUntil;

    private @Nullable Instant mailedAt;

    private @Nullable Instant confirmedAt;

    private @Nullable Instant withdrawnAt;

    private byte @Nullable [] code;

    private @Nullable Instant codeExpiresAt;

    private int codeTries;

    @SuppressWarnings("NullAway.Init")
    protected Supporter() {}

    Supporter(SupporterId id, SupporterCall call, Support support, DataKey key, Instant now) {
        this.id = id;
        this.petition = call.petition();
        this.fingerprint = fingerprint(support.email(), key);
        this.contact = SupporterContact.of(support).seal(id, key);
        this.language = support.language();
        this.offeredAt = now;
        this.keptUntil = call.keepsUntil();
    }

    static byte[] fingerprint(EmailAddress mailbox, DataKey key) {
        return key.fingerprint(mailbox.canonical());
    }

    /** The same mailbox once more: as long as nothing is confirmed, the latest words count. Each time the page says until when one is kept. */
    void offer(SupporterCall call, Support support, DataKey key, Instant now) {
        keptUntil = call.keepsUntil();
        if (!isConfirmed()) {
            contact = SupporterContact.of(support).seal(id, key);
            language = support.language();
            offeredAt = now;
        }
    }

    /** Whoever types somebody else's address again and again shall not fill their mailbox. */
    boolean canBeWrittenTo(Instant now) {
        return mailedAt == null || !now.isBefore(mailedAt.plus(BETWEEN_LETTERS));
    }

    void written(Instant now) {
        mailedAt = now;
    }

    /** Another code; the one before is good no more. Tries are counted on within its day, so that asking for codes gives no new ones. */
    void give(TypedCode fresh, DataKey key, Instant now) {
        if (codeExpiresAt == null || !now.isBefore(codeExpiresAt)) {
            codeTries = 0;
        }
        code = key.fingerprint(fresh.text());
        codeExpiresAt = now.plus(CODE_HOLDS);
    }

    /** Counts the try. Whether the code was right, and came in time. */
    boolean accepts(TypedCode typed, DataKey key, Instant now) {
        codeTries++;
        return code != null
                && codeExpiresAt != null
                && codeTries <= TRIES
                && now.isBefore(codeExpiresAt)
                && MessageDigest.isEqual(code, key.fingerprint(typed.text()));
    }

    void confirm(Instant now) {
        if (!isConfirmed()) {
            confirmedAt = now;
        }
    }

    /** Nothing of the person stays in the row, so that they may support it anew; the link that led here shows what became of it. */
    void withdraw(Instant now) {
        if (!isWithdrawn()) {
            withdrawnAt = now;
            fingerprint = null;
            contact = null;
            code = null;
        }
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isPending() {
        return !isConfirmed() && !isWithdrawn();
    }

    Optional<SupporterContact> contact(DataKey key) {
        return Optional.ofNullable(contact).map(bytes -> SupporterContact.open(bytes, id, key));
    }

    SupporterId id() {
        return id;
    }

    PetitionId petition() {
        return petition;
    }

    Language language() {
        return language;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    Instant keptUntil() {
        return keptUntil;
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}

package org.sextant.action.signup;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.SignupId;

/** The code in a letter, for those who follow no links: good for a day and for five tries. */
@Entity
class SignupCode {

    static final Duration LIFE = Duration.ofDays(1);

    private static final int TRIES = 5;

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "signup"))
    private SignupId signup;

    @Column
    private byte[] mailbox;

    private byte[] code;

    private Instant madeAt;

    private int tries;

    @SuppressWarnings("NullAway.Init")
    protected SignupCode() {}

    SignupCode(SignupId signup, EmailAddress email, TypedCode code, DataKey key, Instant now) {
        this.signup = signup;
        this.mailbox = mailbox(email, key);
        this.code = key.fingerprint(code.text());
        this.madeAt = now;
    }

    static byte[] mailbox(EmailAddress email, DataKey key) {
        return key.fingerprint(email.canonical());
    }

    /** Counts the try. Whether the code was right, and came in time. */
    boolean accepts(TypedCode typed, DataKey key, Instant now) {
        tries++;
        return tries <= TRIES
                && now.isBefore(madeAt.plus(LIFE))
                && MessageDigest.isEqual(code, key.fingerprint(typed.text()));
    }

    SignupId signup() {
        return signup;
    }
}

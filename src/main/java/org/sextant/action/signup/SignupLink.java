package org.sextant.action.signup;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.SignupId;

/** A link in a letter about a sign-up. It confirms for a while, and shows and gives back the place as long as anything is known of the sign-up. */
@Entity
class SignupLink {

    static final Duration CONFIRMS = Duration.ofDays(14);

    @Id
    private byte[] hash;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "signup"))
    private SignupId signup;

    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected SignupLink() {}

    SignupLink(Token token, SignupId signup, Instant now) {
        this.hash = token.hash();
        this.signup = signup;
        this.madeAt = now;
    }

    boolean confirms(Instant now) {
        return now.isBefore(madeAt.plus(CONFIRMS));
    }

    SignupId signup() {
        return signup;
    }
}

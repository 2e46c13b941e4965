package org.sextant.petition.supporter;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.sextant.sealing.Token;

/** A link in a letter to a first supporter. It confirms for a while, and shows and withdraws as long as anything is known of them. */
@Entity
class SupporterLink {

    static final Duration CONFIRMS = Duration.ofDays(14);

    @Id
    private byte[] hash;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "supporter"))
    private SupporterId supporter;

    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected SupporterLink() {}

    SupporterLink(Token token, SupporterId supporter, Instant now) {
        this.hash = token.hash();
        this.supporter = supporter;
        this.madeAt = now;
    }

    boolean confirms(Instant now) {
        return now.isBefore(madeAt.plus(CONFIRMS));
    }

    SupporterId supporter() {
        return supporter;
    }
}

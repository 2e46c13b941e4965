package org.sextant.member.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;

/** Lets a number of people join an organisation until a moment. Only the hash of its token is kept. */
@Entity
class JoinLink {

    @Id
    private UUID id;

    @Version
    @Column
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    @Column
    private byte[] hash;

    private int usesLeft;

    private Instant expiresAt;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "made_by"))
    private PersonId madeBy;

    @SuppressWarnings("NullAway.Init")
    protected JoinLink() {}

    JoinLink(UUID id, OrganisationId organisation, Token token, PersonId by) {
        this.id = id;
        this.organisation = organisation;
        this.hash = token.hash();
        this.madeBy = by;
        this.expiresAt = Instant.EPOCH;
    }

    JoinLink goodFor(int people, Duration life, Instant now) {
        if (people < 1 || people > JoinLinks.MOST_USES || life.compareTo(JoinLinks.LONGEST) > 0) {
            throw new IllegalArgumentException("A link is for 1 to " + JoinLinks.MOST_USES + " people and some days");
        }
        usesLeft = people;
        expiresAt = now.plus(life);
        return this;
    }

    boolean opens(Instant now) {
        return usesLeft > 0 && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!opens(now)) {
            throw new NoSuchJoinLink();
        }
        usesLeft--;
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    PersonId madeBy() {
        return madeBy;
    }

    OpenLink summary() {
        return new OpenLink(id, usesLeft, expiresAt);
    }
}

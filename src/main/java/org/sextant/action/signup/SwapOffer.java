package org.sextant.action.signup;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.action.SlotNumber;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.SignupId;

/** A member would rather that somebody else had their place, or would change it for one at another time. Until somebody takes it, it is theirs. */
@Entity
class SwapOffer {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "signup"))
    private SignupId signup;

    @SuppressWarnings("UnusedVariable") // written here, read in the database
    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "action"))
    private ActionId action;

    @Embedded
    private SlotNumber slot;

    @Embedded
    @AttributeOverrides(@AttributeOverride(name = "number", column = @Column(name = "wanted")))
    private @Nullable SlotNumber wanted;

    @Column
    private Instant offeredAt;

    @SuppressWarnings("NullAway.Init")
    protected SwapOffer() {}

    SwapOffer(Signup place, Optional<SlotNumber> wanted, Instant now) {
        this.signup = place.id();
        this.action = place.action();
        this.slot = place.slot();
        this.wanted = wanted.orElse(null);
        this.offeredAt = now;
    }

    SignupId signup() {
        return signup;
    }

    SlotNumber slot() {
        return slot;
    }

    Optional<SlotNumber> wanted() {
        return Optional.ofNullable(wanted);
    }
}

package org.sextant.action.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.action.SlotNumber;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;

/** What a host wrote down about one who was booked. */
@Entity
class Attendance {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "signup"))
    private SignupId signup;

    @Version
    @Column
    private @Nullable Long version;

    @SuppressWarnings("UnusedVariable") // written here, read in the database
    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "action"))
    private ActionId action;

    @SuppressWarnings("UnusedVariable") // written here, read in the database
    @Embedded
    private SlotNumber slot;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "noted_by"))
    private @Nullable PersonId notedBy;

    @Column
    private @Nullable Instant notedAt;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    Attendance(SignupId signup, ActionId action, SlotNumber slot, Noted noted) {
        this.signup = signup;
        this.action = action;
        this.slot = slot;
        this.presence = noted.presence();
        note(noted);
    }

    /** The same once more stays with whom, and when, it was written first: so a ticket that is shown twice counts once. */
    boolean isAlready(Presence seen) {
        return presence == seen;
    }

    final void note(Noted noted) {
        presence = noted.presence();
        notedBy = noted.by().orElse(null);
        notedAt = noted.at().orElse(null);
    }

    SignupId signup() {
        return signup;
    }

    Noted noted() {
        return new Noted(presence, Optional.ofNullable(notedBy), Optional.ofNullable(notedAt));
    }
}

package org.sextant.petition.guard;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sextant.member.joint.JointActId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;

/** A group of signatures as it was when somebody proposed to take it out of the count, and where it stands. Who decides on it, and when, is in the joint act. */
@Entity
class Voiding {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private JointActId act;

    @Version
    @Column(name = "row_version")
    private @Nullable Long rowVersion;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "suspicion"))
    private SuspicionId suspicion;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "petition"))
    private PetitionId petition;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private Instant frozenAt;

    @Enumerated(EnumType.STRING)
    private VoidingState state = VoidingState.ON_TRIAL;

    // These two are read by what is kept about a person.
    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "restored_by"))
    @SuppressWarnings("UnusedVariable")
    private @Nullable PersonId restoredBy;

    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant restoredAt;

    @SuppressWarnings("NullAway.Init")
    protected Voiding() {}

    Voiding(JointActId act, Noticed group, Reason reason, Instant now) {
        this.act = act;
        this.suspicion = group.id();
        this.petition = group.petition();
        this.reason = reason;
        this.frozenAt = now;
    }

    /** Nothing comes of it. */
    void drop() {
        turn(VoidingState.ON_TRIAL, VoidingState.DROPPED);
    }

    void takeOut() {
        turn(VoidingState.ON_TRIAL, VoidingState.VOID);
    }

    void restore(PersonId by, Instant now) {
        turn(VoidingState.VOID, VoidingState.RESTORED);
        restoredBy = by;
        restoredAt = now;
    }

    private void turn(VoidingState from, VoidingState to) {
        require(from);
        state = to;
    }

    /** @throws WrongVoidingState unless it stands there */
    void require(VoidingState wanted) {
        if (state != wanted) {
            throw new WrongVoidingState();
        }
    }

    PetitionId petition() {
        return petition;
    }

    VoidingSummary summary() {
        return new VoidingSummary(act, suspicion, petition, reason, state, frozenAt);
    }
}

package org.sextant.member.joint;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/** Something that cannot be undone, and so takes two people and an hour. */
@Entity
class JointAct {

    /** Between the second person's yes and the deed. */
    static final Duration CAN_BE_STOPPED = Duration.ofHours(1);

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private JointActId id;

    @Version
    @Column
    private @Nullable Long version;

    private String kind;

    private String subject;

    @Embedded
    private Scope scope;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "about"))
    private @Nullable PersonId about;

    private String why;

    @Enumerated(EnumType.STRING)
    private JointActState state = JointActState.PROPOSED;

    private boolean atOnce;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "proposed_by"))
    private PersonId proposedBy;

    private Instant proposedAt;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "agreed_by"))
    private @Nullable PersonId agreedBy;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "agreed_under"))
    private @Nullable MandateId agreedUnder;

    private @Nullable Instant agreedAt;

    private @Nullable Instant dueAt;

    // Read by the query for what is due.
    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant triedAt;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "stopped_by"))
    private @Nullable PersonId stoppedBy;

    private @Nullable String stoppedWhy;

    private @Nullable Instant settledAt;

    // Unique in the database.
    @SuppressWarnings("UnusedVariable")
    private @Nullable String openAbout;

    @SuppressWarnings("NullAway.Init")
    protected JointAct() {}

    JointAct(JointActId id, Proposal what, Why why, PersonId by, Instant now) {
        this.id = id;
        this.kind = what.kind();
        this.subject = what.subject();
        this.scope = what.where();
        this.about = what.about().orElse(null);
        this.why = why.text();
        this.proposedBy = by;
        this.proposedAt = now;
        this.openAbout = what.openAbout();
    }

    /** From now on an hour passes. */
    void agree(PersonId by, MandateId under, Instant now) {
        require(JointActState.PROPOSED);
        if (by.equals(proposedBy) || by.equals(about)) {
            throw new OwnProposal();
        }
        state = JointActState.AGREED;
        agreedBy = by;
        agreedUnder = under;
        agreedAt = now;
        dueAt = now.plus(CAN_BE_STOPPED);
    }

    void stop(PersonId by, Why because, Instant now) {
        if (!state.isOpen()) {
            throw new NotOpenAnyMore();
        }
        settle(JointActState.STOPPED, now);
        stoppedBy = by;
        stoppedWhy = because.text();
    }

    boolean isDue(Instant now) {
        return state == JointActState.AGREED && dueAt != null && !now.isBefore(dueAt);
    }

    void tryAt(Instant now) {
        triedAt = now;
    }

    /** @throws NotOpenAnyMore unless the hour is over */
    void settle(CarriedOut came, Instant now) {
        if (!isDue(now)) {
            throw new NotOpenAnyMore();
        }
        settle(stateAfter(came), now);
    }

    /** Was done by one person at once. */
    void actAtOnce(CarriedOut came, Instant now) {
        require(JointActState.PROPOSED);
        atOnce = true;
        settle(stateAfter(came), now);
    }

    private static JointActState stateAfter(CarriedOut came) {
        return came == CarriedOut.DONE ? JointActState.DONE : JointActState.IMPOSSIBLE;
    }

    private void settle(JointActState end, Instant now) {
        state = end;
        settledAt = now;
        openAbout = null;
    }

    private void require(JointActState wanted) {
        if (state != wanted) {
            throw new NotOpenAnyMore();
        }
    }

    /** Who answers for what is done after the hour, and under which mandate. */
    Optional<MandateId> agreedUnder() {
        return Optional.ofNullable(agreedUnder);
    }

    JointActSummary summary() {
        return new JointActSummary(
                id,
                new Proposal(kind, subject, scope, Optional.ofNullable(about)),
                new Why(why),
                state,
                atOnce,
                proposedBy,
                proposedAt,
                Optional.ofNullable(agreedBy),
                Optional.ofNullable(agreedAt),
                Optional.ofNullable(dueAt),
                Optional.ofNullable(stoppedBy),
                Optional.ofNullable(stoppedWhy).map(Why::new),
                Optional.ofNullable(settledAt));
    }
}

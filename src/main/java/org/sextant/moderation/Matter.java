package org.sextant.moderation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.PersonId;

/** Something that was reported, by one or by many, with what was decided and why. */
@Entity
class Matter {

    /** So long those whom it concerns can turn to another moderator. */
    static final Duration TO_APPEAL = Duration.ofDays(14);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String subject;

    @Column
    private @Nullable String openKey;

    @Column
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "decided_by"))
    private @Nullable PersonId decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable Instant changedAt;

    private @Nullable String appeal;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "appealed_by"))
    private @Nullable PersonId appealedBy;

    private @Nullable Instant appealedAt;

    private @Nullable Boolean upheld;

    private @Nullable String answer;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "answered_by"))
    private @Nullable PersonId answeredBy;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Matter() {}

    UUID id() {
        return id;
    }

    Reference reference() {
        return new Reference(kind, subject);
    }

    /** Empty as long as there is none. */
    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    void decide(Decision taken, Reason why, PersonId by, Instant now) {
        if (decision != null) {
            throw new AlreadyDecided();
        }
        decision = taken;
        reason = why.text();
        decidedBy = by;
        decidedAt = now;
        openKey = null;
    }

    /** One of those whom it concerns turns to another moderator, once. */
    void appeal(Reason why, PersonId by, Instant now) {
        if (!canBeAppealed(now)) {
            throw new NoAppeal();
        }
        appeal = why.text();
        appealedBy = by;
        appealedAt = now;
    }

    boolean canBeAppealed(Instant now) {
        return decidedAt != null
                && decision != Decision.STAYS
                && appealedAt == null
                && now.isBefore(decidedAt.plus(TO_APPEAL));
    }

    /** Those who stand for the thing say that they have done what was asked. */
    void changed(Instant now) {
        if (!waitsForChange()) {
            throw new NothingToChange();
        }
        changedAt = now;
    }

    boolean waitsForChange() {
        return decision != null
                && decision.asksForAChange()
                && changedAt == null
                && (appealedAt == null || Boolean.TRUE.equals(upheld));
    }

    boolean waitsForAnswer() {
        return appealedAt != null && answeredAt == null;
    }

    /** Another than who decided has the last word. */
    void answer(boolean stands, Reason why, PersonId by, Instant now) {
        if (!waitsForAnswer() || by.equals(decidedBy) || by.equals(appealedBy)) {
            throw new NoAppeal();
        }
        upheld = stands;
        answer = why.text();
        answeredBy = by;
        answeredAt = now;
    }

    MatterSummary summary(List<ReportSummary> reports) {
        var decided = decision == null || decidedAt == null
                ? Optional.<MatterSummary.Decided>empty()
                : Optional.of(new MatterSummary.Decided(
                        decision, Objects.requireNonNullElse(reason, ""), Optional.ofNullable(decidedBy), decidedAt));
        var appealed = Optional.ofNullable(appeal);
        var answered = upheld == null
                ? Optional.<MatterSummary.Answered>empty()
                : Optional.of(new MatterSummary.Answered(
                        upheld, Objects.requireNonNullElse(answer, ""), Optional.ofNullable(answeredBy)));
        return new MatterSummary(id, reference(), openedAt, reports, decided, appealed, answered);
    }
}

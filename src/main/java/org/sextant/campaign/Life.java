package org.sextant.campaign;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;

/** How far a campaign has come, and what about that waits for a second person. */
@Embeddable
class Life {

    /** What cannot be undone can still be stopped for so long. */
    static final Duration CAN_BE_STOPPED = Duration.ofHours(1);

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "asked_by"))
    private @Nullable PersonId askedBy;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "agreed_by"))
    private @Nullable PersonId agreedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "merged_into"))
    private @Nullable CampaignId mergedInto;

    private @Nullable Instant endsAt;

    private @Nullable Instant liveSince;

    private @Nullable Instant endedAt;

    private @Nullable Instant discardedAt;

    Stage stage() {
        return stage;
    }

    /** @throws WrongStage unless this may happen now */
    void require(Turn turn) {
        if (!turn.follows(stage) || discardedAt != null) {
            throw new WrongStage(stage);
        }
    }

    /** @throws WrongStage unless it is a draft, which the public has never seen */
    void discard(Instant now) {
        if (stage != Stage.DRAFT || liveSince != null) {
            throw new WrongStage(stage);
        }
        discardedAt = now;
    }

    void putBack() {
        discardedAt = null;
    }

    /** @throws SecondPersonNeeded if they asked for it themselves */
    void take(Turn turn, PersonId by, Instant now) {
        require(turn);
        if (turn.takesASecondPerson() && by.equals(askedBy)) {
            throw new SecondPersonNeeded();
        }
        turn.to().ifPresent(next -> move(next, now));
    }

    private void move(Stage next, Instant now) {
        stage = next;
        if (next == Stage.LIVE && liveSince == null) {
            liveSince = now;
        }
    }

    void submit(PersonId by, Instant now) {
        take(Turn.SUBMIT_FOR_REVIEW, by, now);
        askedBy = by;
    }

    /** Ends the review, one way or the other. */
    void decide(Turn turn, PersonId by, Instant now) {
        take(turn, by, now);
        askedBy = null;
    }

    void proposeEnd(End end, PersonId by, Instant now) {
        if (outcome != null) {
            throw new WrongStage(stage);
        }
        take(Turn.PROPOSE_END, by, now);
        askedBy = by;
        outcome = end.outcome();
        mergedInto = end.into().orElse(null);
    }

    void agreeToEnd(PersonId by, Instant now) {
        requireProposal(Turn.AGREE_TO_END);
        if (agreedBy != null) {
            throw new WrongStage(stage);
        }
        take(Turn.AGREE_TO_END, by, now);
        agreedBy = by;
        endsAt = now.plus(CAN_BE_STOPPED);
    }

    void stopEnd(PersonId by, Instant now) {
        requireProposal(Turn.STOP_END);
        take(Turn.STOP_END, by, now);
        forgetEnd();
    }

    void forgetEnd() {
        askedBy = null;
        agreedBy = null;
        outcome = null;
        mergedInto = null;
        endsAt = null;
    }

    /** Ends it. Answerable for that is the second of the two people, who comes back from here. */
    PersonId end(Instant now) {
        requireProposal(Turn.END);
        if (agreedBy == null || endsAt == null || now.isBefore(endsAt)) {
            throw new WrongStage(stage);
        }
        take(Turn.END, agreedBy, now);
        endedAt = now;
        endsAt = null;
        return agreedBy;
    }

    private void requireProposal(Turn turn) {
        require(turn);
        if (outcome == null) {
            throw new WrongStage(stage);
        }
    }

    Optional<End> ending() {
        return Optional.ofNullable(outcome).map(known -> new End(known, Optional.ofNullable(mergedInto)));
    }

    LifeSummary summary() {
        return new LifeSummary(
                Optional.ofNullable(stage == Stage.ENDED ? null : askedBy),
                ending(),
                Optional.ofNullable(endsAt),
                Optional.ofNullable(liveSince),
                Optional.ofNullable(endedAt),
                Optional.ofNullable(discardedAt));
    }
}

package org.sextant.campaign;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The side of a campaign that goes from stage to stage: each verb takes one {@link Turn}, and tells of it. */
@MappedSuperclass
abstract class Undertaking extends AbstractAggregateRoot<Campaign> {

    @Embedded
    private Life life = new Life();

    abstract CampaignId id();

    /** @throws CampaignIncomplete if the public would miss something */
    abstract void requireComplete(Instant now);

    Stage stage() {
        return life.stage();
    }

    LifeSummary life() {
        return life.summary();
    }

    void submitForReview(PersonId by, Instant now) {
        life.require(Turn.SUBMIT_FOR_REVIEW);
        requireComplete(now);
        turn(Turn.SUBMIT_FOR_REVIEW, by, now, Optional.empty(), () -> life.submit(by, now));
    }

    void takeBack(PersonId by, Instant now) {
        turn(Turn.TAKE_BACK, by, now, Optional.empty(), () -> life.decide(Turn.TAKE_BACK, by, now));
    }

    void sendBack(Reason why, PersonId by, Instant now) {
        turn(Turn.SEND_BACK, by, now, Optional.of(why), () -> life.decide(Turn.SEND_BACK, by, now));
    }

    void approve(PersonId by, Instant now) {
        goLive(Turn.APPROVE, by, now);
    }

    void goLive(PersonId by, Instant now) {
        goLive(Turn.GO_LIVE, by, now);
    }

    private void goLive(Turn turn, PersonId by, Instant now) {
        life.require(turn);
        requireComplete(now);
        turn(turn, by, now, Optional.empty(), () -> life.decide(turn, by, now));
        registerEvent(new CampaignWentLive(id(), by, now));
    }

    void pause(Reason why, PersonId by, Instant now) {
        turn(Turn.PAUSE, by, now, Optional.of(why), () -> life.take(Turn.PAUSE, by, now));
    }

    void resume(PersonId by, Instant now) {
        turn(Turn.RESUME, by, now, Optional.empty(), () -> life.take(Turn.RESUME, by, now));
    }

    /** @throws WrongStage if an end is proposed already */
    void proposeEnd(End end, Reason why, PersonId by, Instant now) {
        turn(Turn.PROPOSE_END, by, now, Optional.of(why), () -> life.proposeEnd(end, by, now));
    }

    /** @throws WrongStage if none is proposed, or somebody has agreed already */
    void agreeToEnd(PersonId by, Instant now) {
        turn(Turn.AGREE_TO_END, by, now, Optional.empty(), () -> life.agreeToEnd(by, now));
    }

    /** @throws WrongStage if none is proposed */
    void stopEnd(Reason why, PersonId by, Instant now) {
        turn(Turn.STOP_END, by, now, Optional.of(why), () -> life.stopEnd(by, now));
    }

    /**
     * Is thrown away. No turn: nobody else was to know of it.
     *
     * @throws WrongStage unless it is a draft
     */
    void discard(Instant now) {
        life.discard(now);
    }

    void putBack() {
        life.putBack();
    }

    /** Is not ended after all, as nobody stands for that any more. No turn: nobody took one. */
    void goOn() {
        life.forgetEnd();
    }

    /** @throws WrongStage unless two people have agreed and the hour in which it can be stopped is over */
    void end(Instant now) {
        var before = stage();
        var by = life.end(now);
        var end = life.ending();
        registerEvent(
                new CampaignTurned(id(), new PastTurn(Turn.END, before, stage(), by, now, Optional.empty(), end)));
        registerEvent(new CampaignEnded(id(), by, now, end.orElseThrow()));
    }

    private void turn(Turn turn, PersonId by, Instant now, Optional<Reason> why, Runnable change) {
        var before = stage();
        change.run();
        var end = turn == Turn.PROPOSE_END ? life.ending() : Optional.<End>empty();
        registerEvent(new CampaignTurned(id(), new PastTurn(turn, before, stage(), by, now, why, end)));
    }
}

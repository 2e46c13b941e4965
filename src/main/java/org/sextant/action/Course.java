package org.sextant.action;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an action has gone so far: each step gives the course after it, or refuses. */
@Embeddable
record Course(
        @Enumerated(EnumType.STRING) ActionState state,
        @Nullable Instant publicSince,
        @Embedded @Nullable Result result) {

    static Course planned() {
        return new Course(ActionState.PLANNED, null, null);
    }

    Course opened(Instant now) {
        return new Course(following(ActionState.OPEN), publicSince == null ? now : publicSince, result);
    }

    Course begun() {
        return new Course(following(ActionState.UNDER_WAY), publicSince, result);
    }

    Course finished(Result came) {
        return new Course(following(ActionState.DONE), publicSince, came);
    }

    Course calledOff() {
        return new Course(following(ActionState.CANCELLED), publicSince, null);
    }

    Course returnedTo(ActionState earlier, boolean somebodySignedUp) {
        if (!state.canReturnTo(earlier) || (earlier == ActionState.PLANNED && somebodySignedUp)) {
            throw new WrongState(state);
        }
        // What was written stays at hand for when it is done after all.
        return new Course(earlier, publicSince, result);
    }

    Course corrected(Result read, Result came) {
        if (state != ActionState.DONE) {
            throw new WrongState(state);
        }
        if (!read.equals(result)) {
            throw new ChangedMeanwhile();
        }
        return new Course(state, publicSince, came);
    }

    /** What everybody reads of it already cannot become a secret. */
    void requireSilent(ActionPlan changed) {
        if (state == ActionState.DONE && result != null && changed.isGivenAwayBy(result.note())) {
            throw new ResultNamesThePlace();
        }
    }

    /** What came of it, once it is done. */
    Optional<Result> came() {
        return Optional.ofNullable(result).filter(_ -> state == ActionState.DONE);
    }

    /** What was written as its result before it was found not to be done yet. */
    Optional<Result> written() {
        return Optional.ofNullable(result).filter(_ -> state != ActionState.DONE);
    }

    /**
     * What is still ahead stays ahead: another day that is past already would let those be forgotten who signed up. A day that has passed by itself may stay.
     *
     * @throws InThePast if it would lie there
     */
    void requireToCome(ActionPlan before, ActionPlan changed, Instant now) {
        if (state.isAhead() && !changed.lastDay().equals(before.lastDay()) && changed.isPast(now)) {
            throw new InThePast();
        }
    }

    void requireNotCalledOff() {
        if (state == ActionState.CANCELLED) {
            throw new WrongState(state);
        }
    }

    void requireUnderWay() {
        if (!state.takesSignups()) {
            throw new WrongState(state);
        }
    }

    /** Once the public has known it, some things stay. */
    void requireUnknown() {
        if (wasPublic()) {
            throw new WrongState(state);
        }
    }

    private ActionState following(ActionState next) {
        if (!state.next().contains(next)) {
            throw new WrongState(state);
        }
        return next;
    }

    boolean wasPublic() {
        return publicSince != null;
    }
}

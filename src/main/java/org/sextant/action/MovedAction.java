package org.sextant.action;

import java.time.Instant;
import org.sextant.vocabulary.ActionId;

/**
 * An action that was moved by days. To move it back by as many would not do: the clocks may have left its hour out on the day between.
 *
 * @param from as it was planned before
 * @param to as it is planned since
 */
public record MovedAction(ActionId action, ActionPlan from, ActionPlan to) {

    static MovedAction by(int days, Action action, Instant now) {
        requireAhead(action);
        if (!OtherDays.fit(action.plan())) {
            throw new CannotBeMoved();
        }
        var moved = new MovedAction(action.id(), action.plan(), OtherDays.of(action.plan(), days));
        if (moved.to.isPast(now)) {
            throw new CannotBeMoved();
        }
        return moved;
    }

    /** Whether it lies where it was moved to, and nobody has changed anything else of it. */
    void requireStill(Action there) {
        requireAhead(there);
        if (!there.plan().equals(to)) {
            throw new ChangedMeanwhile();
        }
    }

    private static void requireAhead(Action action) {
        if (!action.course().state().isAhead()) {
            throw new CannotBeMoved();
        }
    }
}

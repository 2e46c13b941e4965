package org.sextant.action;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Finds what wants somebody's attention about an action. */
final class Attention {

    private Attention() {}

    static Set<Concern> wantedBy(Action action, ActionState state, Instant now) {
        var concerns = EnumSet.noneOf(Concern.class);
        if (action.isLate(now)) {
            concerns.add(Concern.LATE);
        }
        if (action.takesSignups(now)
                && action.span().isNear(now)
                && action.seating().turnout().booked() < action.people()) {
            concerns.add(Concern.SHORT);
        }
        if (state.takesSignups() && action.isThrough(now)) {
            concerns.add(Concern.NO_RESULT);
        }
        if (!state.isSettled() && action.outline().inCharge().isEmpty()) {
            concerns.add(Concern.NOBODY_IN_CHARGE);
        }
        return concerns;
    }
}

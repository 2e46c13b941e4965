package org.sextant.action;

import java.util.List;

/** How far an action has come. What is settled is over for good or ill. */
public enum ActionState {
    /** Known in the workroom only. */
    PLANNED,
    /** Public; takes sign-ups. */
    OPEN,
    UNDER_WAY,
    DONE,
    CANCELLED;

    public boolean isSettled() {
        return this == DONE || this == CANCELLED;
    }

    boolean isAhead() {
        return this == PLANNED || this == OPEN;
    }

    boolean takesSignups() {
        return this == OPEN || this == UNDER_WAY;
    }

    /** What may follow. Steps back are another thing: see {@link Actions#returnTo}. */
    public List<ActionState> next() {
        return switch (this) {
            case PLANNED -> List.of(OPEN, CANCELLED);
            case OPEN -> List.of(UNDER_WAY, DONE, CANCELLED);
            case UNDER_WAY -> List.of(DONE, CANCELLED);
            case DONE, CANCELLED -> List.of();
        };
    }

    /** Where a step that was just taken can be taken back to. Who was told that it is called off cannot be told otherwise. */
    boolean canReturnTo(ActionState earlier) {
        return this != CANCELLED && earlier.compareTo(this) < 0;
    }
}

package org.sextant.action;

/** The action cannot go that way from where it stands. */
public class WrongState extends RuntimeException {

    private final ActionState state;

    WrongState(ActionState state) {
        super("Not possible for an action that is " + state);
        this.state = state;
    }

    /** Where it stands. */
    public ActionState state() {
        return state;
    }
}

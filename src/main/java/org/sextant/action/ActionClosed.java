package org.sextant.action;

/** The action takes no sign-ups: it is over, called off, or not open yet. */
public class ActionClosed extends RuntimeException {

    public ActionClosed() {
        super("The action takes no sign-ups");
    }
}

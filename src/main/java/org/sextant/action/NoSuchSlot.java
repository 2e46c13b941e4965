package org.sextant.action;

/** The action has no such shift or day, or wants one to be chosen. */
public class NoSuchSlot extends RuntimeException {

    public NoSuchSlot() {
        super("The action has no such slot");
    }
}

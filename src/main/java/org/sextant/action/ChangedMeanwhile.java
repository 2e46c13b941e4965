package org.sextant.action;

/** Somebody changed it since it was read. */
public class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile() {
        super("It has changed since it was read");
    }
}

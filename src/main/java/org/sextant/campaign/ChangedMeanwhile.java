package org.sextant.campaign;

/** Somebody changed the campaign since it was read. */
public class ChangedMeanwhile extends RuntimeException {

    ChangedMeanwhile() {
        super("The campaign has changed since it was read");
    }
}

package org.sextant.campaign.planning;

/** Somebody changed it since it was read. */
public class ChangedMeanwhile extends RuntimeException {

    ChangedMeanwhile() {
        super("It has changed since it was read");
    }
}

package org.sextant.campaign.news;

/** Somebody else changed or published an update at the same time. */
public class ChangedMeanwhile extends RuntimeException {

    ChangedMeanwhile() {
        super("The update has changed since it was read");
    }
}

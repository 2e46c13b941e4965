package org.sextant.campaign.planning;

/** The day lies too far from the campaign's first. */
public class DayOutOfReach extends RuntimeException {

    DayOutOfReach() {
        super("The day lies too far from the campaign's first");
    }
}

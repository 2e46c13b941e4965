package org.sextant.campaign.planning;

/** The campaign has as many of these as it can have. */
public class PlanFull extends RuntimeException {

    private final int most;

    PlanFull(int most) {
        super("There are " + most + " already");
        this.most = most;
    }

    public int most() {
        return most;
    }
}

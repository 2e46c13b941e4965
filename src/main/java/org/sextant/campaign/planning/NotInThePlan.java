package org.sextant.campaign.planning;

/** There is no objective or milestone of that id, or not any more. */
public class NotInThePlan extends RuntimeException {

    NotInThePlan() {
        super("This is not in the plan");
    }
}

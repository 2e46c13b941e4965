package org.sextant.campaign.coalition;

/** Nobody speaks for an organisation to which they do not belong. */
public class NotOfThePartner extends RuntimeException {

    NotOfThePartner() {
        super("Only somebody with a mandate in the organisation speaks for it");
    }
}

package org.sextant.campaign.endorsement;

/** The organisation does not endorse the demand, or not any more. */
public class NotEndorsed extends RuntimeException {

    NotEndorsed() {
        super("It is not endorsed");
    }
}

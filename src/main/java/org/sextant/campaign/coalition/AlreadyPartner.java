package org.sextant.campaign.coalition;

/** The organisation stands behind the campaign, or is asked already. */
public class AlreadyPartner extends RuntimeException {

    AlreadyPartner() {
        super("It stands behind the campaign, or is asked already");
    }
}

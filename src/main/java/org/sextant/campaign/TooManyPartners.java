package org.sextant.campaign;

/** As many organisations stand behind the campaign, or are asked to, as one can look at together. */
public class TooManyPartners extends RuntimeException {

    public TooManyPartners() {
        super("A campaign has at most " + CampaignPlan.MOST + " partners");
    }
}

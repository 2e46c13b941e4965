package org.sextant.campaign.news;

/** The public does not know the campaign yet, so nobody would read its updates. */
public class CampaignNotPublic extends RuntimeException {

    CampaignNotPublic() {
        super("A draft campaign tells the public nothing");
    }
}

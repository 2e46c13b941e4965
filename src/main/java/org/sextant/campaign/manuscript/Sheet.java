package org.sextant.campaign.manuscript;

import org.sextant.vocabulary.CampaignId;

/** The form on which somebody writes: the one for a new campaign, or that of a campaign’s plan. */
public record Sheet(String name) {

    public static final Sheet NEW = new Sheet("new");

    public static Sheet of(CampaignId campaign) {
        return new Sheet(campaign.toString());
    }
}

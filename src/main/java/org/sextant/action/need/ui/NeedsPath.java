package org.sextant.action.need.ui;

import org.sextant.action.ActionCard;
import org.sextant.campaign.CampaignSummary;

/** Where needs and offers are, below {@code /app}. */
final class NeedsPath {

    /** Of a campaign. */
    static final String TAB = "needs";

    static final String OFFERS = "me/offers";

    private NeedsPath() {}

    static String of(CampaignSummary campaign) {
        return "campaigns/" + campaign.slug() + "/" + TAB;
    }

    static String of(CampaignSummary campaign, ActionCard action) {
        return "campaigns/" + campaign.slug() + "/actions/" + action.slug();
    }
}

package org.sextant.action.ui;

import org.sextant.action.ActionCard;
import org.sextant.campaign.CampaignSummary;
import org.sextant.vocabulary.Slug;

/** Where a campaign's actions are, below {@code /app}. */
final class ActionPath {

    /** The parameter that opens an action's page at its form. */
    static final String CHANGE = "change";

    /** Where the sums of all actions are, below the campaign. */
    static final String RESULTS = "results";

    private ActionPath() {}

    /** Where tickets are read, by their codes. */
    static String door(Slug action) {
        return DoorPolicy.PATH + "/" + action;
    }

    static String board(CampaignSummary campaign) {
        return "campaigns/" + campaign.slug() + "/actions";
    }

    static String results(CampaignSummary campaign) {
        return "campaigns/" + campaign.slug() + "/" + RESULTS;
    }

    static String forNew(CampaignSummary campaign) {
        return board(campaign) + "/new";
    }

    static String of(CampaignSummary campaign, Slug action) {
        return board(campaign) + "/" + action;
    }

    static String of(CampaignSummary campaign, ActionCard action) {
        return of(campaign, action.slug());
    }
}

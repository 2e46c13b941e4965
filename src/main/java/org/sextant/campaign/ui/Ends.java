package org.sextant.campaign.ui;

import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.End;
import org.sextant.shell.Words;

/** How a campaign ends, in a sentence. */
final class Ends {

    private Ends() {}

    /** As in "Outcome: merged into “Bread and roses”". */
    static String said(End end, Campaigns campaigns, Words words) {
        var outcome = words.of("campaign.ended.outcome", "outcome", words.of("campaign.outcome", end.outcome()));
        return end.into()
                .flatMap(campaigns::byId)
                .map(CampaignSummary::title)
                .map(title ->
                        words.of("campaign.ended.into", "outcome", outcome, "campaign", title.in(words.language())))
                .orElse(outcome);
    }
}

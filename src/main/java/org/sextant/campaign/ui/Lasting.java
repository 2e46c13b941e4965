package org.sextant.campaign.ui;

import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;

/** From when until when a campaign lasts. */
final class Lasting {

    private Lasting() {}

    /** As in "1 October 2026 to 22 June 2027". */
    static String days(CampaignSummary campaign, Words words) {
        var opens = words.date(campaign.opens());
        return campaign.ends()
                .map(ends -> words.of("campaign.days", "opens", opens, "ends", words.date(ends)))
                .orElseGet(() -> words.of("campaign.days.open", "opens", opens));
    }
}

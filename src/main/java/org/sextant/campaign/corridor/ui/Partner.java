package org.sextant.campaign.corridor.ui;

import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;

/**
 * Somebody looks at a corridor from one of its campaigns.
 *
 * @param plans whether they may act in that campaign's name
 * @param again draws the page anew, after something has changed
 */
record Partner(CampaignSummary campaign, Desk desk, boolean plans, Runnable again) {

    Words words() {
        return desk.words();
    }
}

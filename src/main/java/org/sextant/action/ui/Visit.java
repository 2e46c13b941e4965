package org.sextant.action.ui;

import org.sextant.action.ActionCard;
import org.sextant.action.ActionSummary;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;

/**
 * Somebody looks at an action's page.
 *
 * @param runs whether they may move it on
 * @param seesGuests whether they may see who takes part
 * @param again draws the page anew, after something has changed
 */
record Visit(
        CampaignSummary campaign, ActionSummary action, Desk desk, boolean runs, boolean seesGuests, Runnable again) {

    /** The same, with something more to be done after something has changed. */
    Visit then(Runnable more) {
        return new Visit(campaign, action, desk, runs, seesGuests, () -> {
            again.run();
            more.run();
        });
    }

    ActionCard card() {
        return action.card();
    }

    Words words() {
        return desk.words();
    }

    PersonId person() {
        return desk.person();
    }
}

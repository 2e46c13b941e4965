package org.sextant.action.need.ui;

import org.sextant.action.need.NeedRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PersonId;

/**
 * Somebody looks at a campaign's needs.
 *
 * @param again shows them anew, after something has changed
 */
record NeedSeat(CampaignSummary campaign, Desk desk, NeedDoors doors, Runnable again) {

    Words words() {
        return desk.words();
    }

    PersonId person() {
        return desk.person();
    }

    boolean may(NeedRight right) {
        return doors.team().allows(person(), right, campaign.id());
    }
}

package org.sextant.action.need.ui;

import com.vaadin.flow.server.Command;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.need.NeedRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.TypedTexts;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.HereToo;
import org.sextant.shell.ui.Recovery;
import org.sextant.vocabulary.NeedId;
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

    /** For a need that is not there yet, of that action or of the whole campaign. */
    Recovery<NeedWriting> recovery(Optional<ActionCard> action) {
        return recovery(action.map(card -> "nea+" + card.id()).orElse("nee+" + campaign.id()));
    }

    /** For a need that is changed. */
    Recovery<NeedWriting> recovery(NeedId need) {
        return recovery("nec+" + need);
    }

    private Recovery<NeedWriting> recovery(String sheet) {
        return new Recovery<>(doors.texts(), new TypedTexts.Sheet(sheet), NeedWriting.class, desk);
    }

    /** Who else looks at the campaign's needs, and word of what they have changed. */
    HereToo meet(Command changed) {
        return doors.company().hereToo(thing(), desk, changed);
    }

    /** Tells them, and shows the needs anew. */
    void change() {
        again.run();
        doors.company().changed(thing(), desk);
    }

    private String thing() {
        return "needs/" + campaign.id();
    }

    boolean may(NeedRight right) {
        return doors.team().allows(person(), right, campaign.id());
    }
}

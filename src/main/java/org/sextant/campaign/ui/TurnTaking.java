package org.sextant.campaign.ui;

import org.sextant.campaign.CampaignIncomplete;
import org.sextant.campaign.ChangedMeanwhile;
import org.sextant.campaign.WrongStage;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Notes;

/**
 * How a person's turn is taken: it says what came of it, and shows the campaign as it is then.
 *
 * @param then shows it
 */
record TurnTaking(Words words, Runnable then) {

    // Somebody else was faster: what is true now is shown, to be read before one decides.
    void take(Runnable turn, String said) {
        try {
            turn.run();
            Notes.done(words.of(said));
        } catch (WrongStage | ChangedMeanwhile | CampaignIncomplete | SecondPersonNeeded overtaken) {
            Notes.refused(words.of("campaign.changed-meanwhile"));
        }
        then.run();
    }
}

package org.sextant.campaign;

import org.sextant.vocabulary.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the history of campaigns, as part of what is done to them. */
@Component
class Chronicle {

    private final TurnTakenRepository turns;
    private final Ids ids;

    Chronicle(TurnTakenRepository turns, Ids ids) {
        this.turns = turns;
        this.ids = ids;
    }

    // Not after the commit, as listeners in other modules: a turn without its line would be a gap that nobody sees.
    @EventListener
    void on(CampaignTurned turned) {
        turns.save(new TurnTaken(ids.next(), turned.id(), turned.turn()));
    }
}

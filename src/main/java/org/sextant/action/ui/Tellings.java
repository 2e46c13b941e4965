package org.sextant.action.ui;

import java.time.Clock;
import java.util.Collection;
import org.sextant.action.ActionCard;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.People;
import org.sextant.place.Places;
import org.sextant.shell.ui.Desk;
import org.springframework.stereotype.Component;

/** Looks up what it takes to put actions into words: the names of people and of places. */
@Component
class Tellings {

    private final People people;
    private final Places places;
    private final Sharing sharing;
    private final Clock clock;

    Tellings(People people, Places places, Sharing sharing, Clock clock) {
        this.people = people;
        this.places = places;
        this.sharing = sharing;
        this.clock = clock;
    }

    Telling of(CampaignSummary campaign, Collection<ActionCard> actions, Desk desk) {
        var names = people.names(actions.stream()
                .flatMap(action -> action.outline().inCharge().stream())
                .distinct()
                .toList());
        return new Telling(
                campaign, desk.words(), desk.today(clock), names, places, sharing.of(campaign, actions, desk));
    }
}

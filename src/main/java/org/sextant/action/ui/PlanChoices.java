package org.sextant.action.ui;

import java.time.Clock;
import org.sextant.action.Board;
import org.sextant.action.ui.form.Choices;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.planning.Milestones;
import org.sextant.member.People;
import org.sextant.place.Places;
import org.sextant.shell.ui.Desk;
import org.springframework.stereotype.Component;

/** Looks up what one can choose from while one plans an action. */
@Component
class PlanChoices {

    private final Board board;
    private final People people;
    private final Places places;
    private final Milestones milestones;
    private final Clock clock;

    PlanChoices(Board board, People people, Places places, Milestones milestones, Clock clock) {
        this.board = board;
        this.people = people;
        this.places = places;
        this.milestones = milestones;
        this.clock = clock;
    }

    Choices of(CampaignSummary campaign, Desk desk) {
        return new Choices(
                campaign.languages(),
                campaign.zone(),
                places.sortedBy(desk.language()),
                people.names(board.whoMayRun(campaign.id())),
                milestones.of(campaign.id(), desk.person()),
                clock.instant());
    }
}

package org.sextant.action.ui;

import com.vaadin.flow.component.UI;
import org.sextant.action.ActionSummary;
import org.sextant.action.Actions;
import org.sextant.action.Board;
import org.sextant.action.ui.form.Choices;
import org.sextant.action.ui.form.PlanForm;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.People;
import org.sextant.place.Places;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.springframework.stereotype.Component;

/** Hands out the form, and takes what was written in it to the actions. */
@Component
class Planning {

    private final Actions actions;
    private final Board board;
    private final People people;
    private final Places places;

    Planning(Actions actions, Board board, People people, Places places) {
        this.actions = actions;
        this.board = board;
        this.people = people;
        this.places = places;
    }

    /** An empty form, for an action that is not there yet. */
    PlanForm begin(CampaignSummary campaign, Desk desk) {
        return new PlanForm(choices(campaign, desk), desk.words(), (slug, plan) -> {
            actions.plan(campaign.id(), slug, plan, desk.person());
            Notes.done(desk.words().of("action.form.planned"));
            UI.getCurrentOrThrow().navigate(ActionPath.of(campaign, slug));
        });
    }

    PlanForm change(CampaignSummary campaign, ActionSummary action, Desk desk) {
        var form = new PlanForm(choices(campaign, desk), desk.words(), (slug, plan) -> {
            if (!slug.equals(action.card().slug())) {
                actions.rename(action.card().id(), slug, desk.person());
            }
            actions.change(action.card().id(), plan, desk.person());
            Notes.done(desk.words().of("action.form.changed"));
            UI.getCurrentOrThrow().navigate(ActionPath.of(campaign, slug));
        });
        form.show(action);
        return form;
    }

    private Choices choices(CampaignSummary campaign, Desk desk) {
        return new Choices(
                campaign.languages(),
                campaign.zone(),
                places.sortedBy(desk.language()),
                people.names(board.whoMayRun(campaign.id())));
    }
}

package org.sextant.action.ui;

import com.vaadin.flow.server.Command;
import java.util.List;
import org.sextant.action.ActionPlan;
import org.sextant.action.ActionSummary;
import org.sextant.action.Actions;
import org.sextant.action.Board;
import org.sextant.action.ui.form.PlanWriting;
import org.sextant.shell.TypedTexts;
import org.sextant.shell.ui.Company;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.HereToo;
import org.sextant.shell.ui.Recovery;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** What it takes to write on an action with others. */
@Component
class WritingTogether {

    private final Actions actions;
    private final Board board;
    private final Company company;
    private final TypedTexts texts;

    WritingTogether(Actions actions, Board board, Company company, TypedTexts texts) {
        this.actions = actions;
        this.board = board;
        this.company = company;
        this.texts = texts;
    }

    /** @param sheet the form's name, as {@link TypedTexts} keeps it */
    Recovery<PlanWriting> recovery(String sheet, Desk desk) {
        return new Recovery<>(texts, new TypedTexts.Sheet(sheet), PlanWriting.class, desk);
    }

    HereToo hereToo(ActionSummary action, Desk desk, Command changed) {
        return company.hereToo(thing(action), desk, changed);
    }

    void changed(ActionSummary action) {
        company.changed(thing(action));
    }

    /** Who else has the action open to write down what came of it. */
    HereToo atResult(Visit visit, Command changed) {
        return company.hereToo(result(visit), visit.desk(), changed);
    }

    /** The same visit, for whose changes of the result the others hear of them. */
    Visit telling(Visit visit) {
        return visit.then(() -> company.changed(result(visit), visit.desk()));
    }

    private static String result(Visit visit) {
        return "result/" + visit.card().id();
    }

    private static String thing(ActionSummary action) {
        return "action/" + action.card().id();
    }

    void change(ActionSummary read, Slug slug, ActionPlan plan, Desk desk) {
        actions.change(read, slug, plan, desk.person());
    }

    void putBack(ActionSummary changed, ActionSummary before, Desk desk) {
        actions.putBack(changed, before, desk.person());
    }

    /** As it stands now, at whatever address. */
    ActionSummary stored(ActionSummary read, Desk desk) {
        var cards = board.cards(List.of(read.card().id()), desk.person());
        return board.action(cards.values().iterator().next().slug(), desk.person());
    }
}

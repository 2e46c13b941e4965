package org.sextant.action.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionRight;
import org.sextant.action.ActionState;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Stage;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Turning;
import org.sextant.vocabulary.ActionId;

/**
 * All actions of a campaign: what wants attention, and each by how far it has come. What is shown is in the address; what others change meanwhile comes by itself, and leaves the
 * reader where they are.
 */
class ActionBoard extends Div implements AfterNavigationObserver {

    private final CampaignSummary campaign;
    private final Desk desk;
    private final Boards boards;
    private final Words words;
    private final boolean runs;
    private final boolean plans;
    private final boolean begins;
    private final Paragraph lead = new Paragraph();
    private final Div body = new Div();
    private BoardFilter filter = BoardFilter.EVERYTHING;
    private Optional<Drawn> drawn = Optional.empty();
    private int page;

    ActionBoard(CampaignSummary campaign, Desk desk, Boards boards) {
        this.campaign = campaign;
        this.desk = desk;
        this.boards = boards;
        this.words = desk.words();
        this.runs = boards.allows(desk, ActionRight.RUN, campaign);
        this.plans = boards.allows(desk, ActionRight.PLAN, campaign);
        this.begins = plans && campaign.stage() != Stage.ENDED;
        add(head(), body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(BoardFilter.of(event.getLocation().getQueryParameters()));
    }

    // Put into the page after the navigation, it hears nothing of it.
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().beforeClientResponse(this, answer -> {
            if (body.getChildren().findAny().isEmpty()) {
                show(BoardFilter.of(event.getUI().getActiveViewLocation().getQueryParameters()));
            }
        });
    }

    private void show(BoardFilter wanted) {
        filter = wanted;
        page = 0;
        body.removeAll();
        drawn = Optional.empty();
        var actions = boards.actions(campaign, desk);
        sayHowMany(actions);
        if (actions.isEmpty()) {
            body.add(empty());
            return;
        }
        var telling = boards.telling(campaign, actions, desk);
        var tally = new BoardTally(filter, telling);
        var filters = new BoardFilters(actions, filter, telling);
        filters.add(new BoardOutlets(telling, () -> admitted(boards.actions(campaign, desk))));
        body.add(tally, filters);
        if (admitted(actions).isEmpty()) {
            tally.show(actions, telling);
            body.add(nothingFound());
        } else {
            draw(tally).show(actions, telling);
        }
    }

    private void turnTo(int wanted) {
        page = wanted;
        refresh();
    }

    private void refresh() {
        var actions = boards.actions(campaign, desk);
        if (drawn.isEmpty() || admitted(actions).isEmpty()) {
            show(filter);
        } else {
            sayHowMany(actions);
            drawn.get().show(actions, boards.telling(campaign, actions, desk));
        }
    }

    private Drawn draw(BoardTally tally) {
        var chosen = new Chosen(ids -> boards.cards(ids, desk));
        if (filter.asTable() && plans) {
            body.add(new TogetherBar(chosen, boards.together(), boards.team(campaign), desk, this::refresh));
        }
        var sheet = new BoardSheet();
        sheet.whenChosen(chosen::choose);
        sheet.whenStepIsTaken((id, next) -> take(id, next, sheet));
        var turning = new Div();
        body.add(sheet, turning);
        var drawing = new Drawn(tally, sheet, turning, chosen);
        drawn = Optional.of(drawing);
        return drawing;
    }

    /** What changes when the actions do. */
    private class Drawn {

        private final BoardTally tally;
        private final BoardSheet sheet;
        private final Div turning;
        private final Chosen chosen;

        Drawn(BoardTally tally, BoardSheet sheet, Div turning, Chosen chosen) {
            this.tally = tally;
            this.sheet = sheet;
            this.turning = turning;
            this.chosen = chosen;
        }

        void show(List<ActionCard> actions, Telling telling) {
            var admitted = admitted(actions);
            tally.show(actions, telling);
            if (filter.asTable()) {
                showTable(admitted, telling);
            } else {
                var table = filter.asTable(true).at(ActionPath.board(campaign));
                sheet.show(new LaneSheet(telling, table, runs).of(admitted));
            }
        }

        private void showTable(List<ActionCard> admitted, Telling telling) {
            var pages = TableSheet.pages(admitted);
            page = Math.clamp(page, 0, pages - 1);
            var rows = TableSheet.page(admitted, page);
            chosen.of(rows);
            sheet.show(new TableSheet(telling, plans).of(rows));
            turning.removeAll();
            if (pages > 1) {
                turning.add(new Turning(words, page, pages, ActionBoard.this::turnTo));
            }
        }
    }

    // Steps that take more than a click lead to the action's page; none leads back to the plan.
    private void take(ActionId id, ActionState next, BoardSheet sheet) {
        boards.cards(List.of(id), desk).forEach(action -> {
            switch (next) {
                case PLANNED -> {}
                case DONE, CANCELLED -> UI.getCurrentOrThrow().navigate(ActionPath.of(campaign, action));
                case OPEN, UNDER_WAY ->
                    boards.moves().on(action, next, desk, () -> {
                        refresh();
                        sheet.focus(id);
                    });
            }
        });
    }

    private List<ActionCard> admitted(List<ActionCard> actions) {
        return actions.stream().filter(filter::admits).toList();
    }

    private Div head() {
        var text = new Div(lead);
        text.addClassName("grow");
        var head = new Div(text, boards.hereToo(campaign, desk, this::refresh));
        head.addClassName("head");
        if (begins) {
            head.add(create());
        }
        return head;
    }

    private void sayHowMany(List<ActionCard> actions) {
        lead.setText(
                actions.isEmpty()
                        ? ""
                        : words.of(runs ? "action.board.lead" : "action.board.lead-read", "number", actions.size()));
    }

    private Button create() {
        var create = new Button(
                words.of("action.board.new"), click -> UI.getCurrentOrThrow().navigate(ActionPath.forNew(campaign)));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return create;
    }

    private EmptyState empty() {
        var title = words.of("action.board.empty.title");
        return new EmptyState(title, words.of(begins ? "action.board.empty.text" : "action.board.empty.read"));
    }

    private EmptyState nothingFound() {
        var all = new Anchor(filter.cleared().at(ActionPath.board(campaign)), words.of("action.board.clear"));
        return new EmptyState(words.of("action.board.none.title"), words.of("action.board.none.text"), new Span(all));
    }
}

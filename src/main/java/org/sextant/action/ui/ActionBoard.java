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
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionRight;
import org.sextant.action.ActionState;
import org.sextant.action.Board;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;

/** All actions of a campaign: what wants attention, and each by how far it has come. What is shown is in the address. */
class ActionBoard extends Div implements AfterNavigationObserver {

    private final CampaignSummary campaign;
    private final Desk desk;
    private final Board board;
    private final Tellings tellings;
    private final Moves moves;
    private final Words words;
    private final boolean runs;
    private final boolean plans;

    ActionBoard(CampaignSummary campaign, Desk desk, Board board, Tellings tellings, Moves moves) {
        this.campaign = campaign;
        this.desk = desk;
        this.board = board;
        this.tellings = tellings;
        this.moves = moves;
        this.words = desk.words();
        this.runs = board.allows(desk.person(), ActionRight.RUN, campaign.id());
        this.plans = board.allows(desk.person(), ActionRight.PLAN, campaign.id());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(BoardFilter.of(event.getLocation().getQueryParameters()));
    }

    // Put into the page after the navigation, it hears nothing of it.
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().beforeClientResponse(this, answer -> {
            if (getChildren().findAny().isEmpty()) {
                show(BoardFilter.of(event.getUI().getActiveViewLocation().getQueryParameters()));
            }
        });
    }

    private Optional<Lanes> show(BoardFilter filter) {
        removeAll();
        var actions = board.of(campaign.id(), desk.person());
        if (actions.isEmpty()) {
            add(empty());
            return Optional.empty();
        }
        var telling = tellings.of(campaign, actions, desk);
        var shown = actions.stream().filter(filter::admits).toList();
        add(head(actions.size()), new BoardTally(actions, filter, telling));
        add(new BoardFilters(actions, filter, telling));
        if (shown.isEmpty()) {
            add(nothingFound(filter));
            return Optional.empty();
        }
        if (filter.asTable()) {
            add(new ActionTable(shown, telling));
            return Optional.empty();
        }
        var lanes = new Lanes(
                shown,
                telling,
                filter.asTable(true).at(ActionPath.board(campaign)),
                action -> menu(action, telling, filter));
        add(lanes);
        return Optional.of(lanes);
    }

    private Optional<MoveMenu> menu(ActionCard action, Telling telling, BoardFilter filter) {
        return runs && !action.state().isSettled()
                ? Optional.of(new MoveMenu(action, telling, (moved, next) -> move(moved, next, filter)))
                : Optional.empty();
    }

    private void move(ActionCard action, ActionState next, BoardFilter filter) {
        moves.on(action, next, desk, () -> show(filter).ifPresent(lanes -> lanes.focus(action.id())));
    }

    private Div head(int number) {
        var lead = new Div(
                new Paragraph(words.of(runs ? "action.board.lead" : "action.board.lead-read", "number", number)));
        lead.addClassName("grow");
        var head = new Div(lead);
        head.addClassName("head");
        if (plans) {
            head.add(create());
        }
        return head;
    }

    private Button create() {
        var create = new Button(
                words.of("action.board.new"), click -> UI.getCurrentOrThrow().navigate(ActionPath.forNew(campaign)));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return create;
    }

    private EmptyState empty() {
        var title = words.of("action.board.empty.title");
        return plans
                ? new EmptyState(title, words.of("action.board.empty.text"), create())
                : new EmptyState(title, words.of("action.board.empty.read"));
    }

    private EmptyState nothingFound(BoardFilter filter) {
        var all = new Anchor(filter.cleared().at(ActionPath.board(campaign)), words.of("action.board.clear"));
        return new EmptyState(words.of("action.board.none.title"), words.of("action.board.none.text"), new Span(all));
    }
}

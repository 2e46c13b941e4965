package org.sextant.action.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
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
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;

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
    private final Paragraph lead = new Paragraph();
    private final Div body = new Div();
    private BoardFilter filter = BoardFilter.EVERYTHING;
    private List<ActionCard> actions = List.of();
    private Optional<BoardTally> tally = Optional.empty();
    private Optional<Form> form = Optional.empty();

    ActionBoard(CampaignSummary campaign, Desk desk, Boards boards) {
        this.campaign = campaign;
        this.desk = desk;
        this.boards = boards;
        this.words = desk.words();
        this.runs = boards.allows(desk, ActionRight.RUN, campaign);
        this.plans = boards.allows(desk, ActionRight.PLAN, campaign);
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
        actions = boards.actions(campaign, desk);
        tally = Optional.empty();
        form = Optional.empty();
        body.removeAll();
        sayHowMany();
        if (actions.isEmpty()) {
            body.add(empty());
            return;
        }
        var telling = boards.telling(campaign, actions, desk);
        var counts = new BoardTally(filter, telling);
        tally = Optional.of(counts);
        var filters = new BoardFilters(actions, filter, telling);
        filters.add(new BoardOutlets(telling, this::shown));
        body.add(counts, filters);
        if (shown().isEmpty()) {
            body.add(nothingFound());
        } else {
            Form drawn = filter.asTable() ? table() : lanes(telling);
            form = Optional.of(drawn);
            body.add((Component) drawn);
        }
        fill(telling);
    }

    private void refresh() {
        var now = boards.actions(campaign, desk);
        if (now.equals(actions)) {
            return;
        }
        actions = now;
        if (form.isEmpty() || shown().isEmpty()) {
            show(filter);
        } else {
            sayHowMany();
            fill(boards.telling(campaign, actions, desk));
        }
    }

    private void fill(Telling telling) {
        tally.ifPresent(counts -> counts.show(actions, telling));
        form.ifPresent(drawn -> drawn.show(shown(), telling));
    }

    private List<ActionCard> shown() {
        return actions.stream().filter(filter::admits).toList();
    }

    private Lanes lanes(Telling telling) {
        return new Lanes(telling, filter.asTable(true).at(ActionPath.board(campaign)), this::menu);
    }

    private ActionTable table() {
        if (!plans) {
            return new ActionTable(Optional.empty());
        }
        var chosen = new Chosen();
        body.add(new TogetherBar(chosen, boards.together(), boards.team(campaign), desk, this::refresh));
        return new ActionTable(Optional.of(chosen));
    }

    private Optional<MoveMenu> menu(ActionCard action) {
        return runs && !action.state().isSettled()
                ? Optional.of(new MoveMenu(action, campaign, words, this::move))
                : Optional.empty();
    }

    private void move(ActionCard action, ActionState next) {
        boards.moves().on(action, next, desk, () -> {
            refresh();
            form.ifPresent(drawn -> drawn.focus(action.id()));
        });
    }

    private Div head() {
        var text = new Div(lead);
        text.addClassName("grow");
        var head = new Div(text, boards.hereToo(campaign, desk, this::refresh));
        head.addClassName("head");
        if (plans) {
            head.add(create());
        }
        return head;
    }

    private void sayHowMany() {
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
        return new EmptyState(title, words.of(plans ? "action.board.empty.text" : "action.board.empty.read"));
    }

    private EmptyState nothingFound() {
        var all = new Anchor(filter.cleared().at(ActionPath.board(campaign)), words.of("action.board.clear"));
        return new EmptyState(words.of("action.board.none.title"), words.of("action.board.none.text"), new Span(all));
    }
}

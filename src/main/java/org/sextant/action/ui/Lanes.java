package org.sextant.action.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionState;
import org.sextant.vocabulary.ActionId;

/** The actions as cards, in a lane for each state. */
class Lanes extends Div {

    /** More cards than this in one lane are for the table. */
    private static final int MOST = 30;

    private final Map<ActionId, JobCard> cards = new HashMap<>();

    Lanes(List<ActionCard> actions, Telling telling, String table, Function<ActionCard, Optional<MoveMenu>> menu) {
        addClassNames("scroll", "bare");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", telling.words().of("action.board.region"));
        var board = new Div();
        board.addClassName("board");
        for (var state : List.of(ActionState.PLANNED, ActionState.OPEN, ActionState.UNDER_WAY)) {
            board.add(lane(state, in(actions, Set.of(state)), telling, table, menu));
        }
        var settled = in(actions, Set.of(ActionState.DONE, ActionState.CANCELLED)).stream()
                .sorted(Comparator.comparing(ActionCard::begins).reversed())
                .toList();
        board.add(lane(ActionState.DONE, settled, telling, table, menu));
        add(board);
    }

    /** Puts the cursor on an action's card, if it is here. */
    void focus(ActionId action) {
        Optional.ofNullable(cards.get(action)).ifPresent(JobCard::focus);
    }

    private static List<ActionCard> in(List<ActionCard> actions, Set<ActionState> states) {
        return actions.stream()
                .filter(action -> states.contains(action.state()))
                .toList();
    }

    private Section lane(
            ActionState state,
            List<ActionCard> actions,
            Telling telling,
            String table,
            Function<ActionCard, Optional<MoveMenu>> menu) {
        var words = telling.words();
        var list = new UnorderedList();
        actions.stream().limit(MOST).forEach(action -> {
            var card = new JobCard(action, telling, menu.apply(action));
            cards.put(action.id(), card);
            list.add(card);
        });
        if (actions.size() > MOST) {
            list.add(new ListItem(new Anchor(table, words.of("action.board.more", "number", actions.size() - MOST))));
        }
        var lane = new Section(
                new H2(new Text(words.of("action.board.state", state)), new Span(words.number(actions.size()))));
        lane.addClassName("lane");
        if (!actions.isEmpty()) {
            lane.add(list);
        }
        return lane;
    }
}

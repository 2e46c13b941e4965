package org.sextant.action.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionState;
import org.sextant.vocabulary.ActionId;

/** The actions as cards, in a lane for each state. */
class Lanes extends Div implements Form {

    private final Map<ActionState, Lane> lanes = new LinkedHashMap<>();

    Lanes(Telling telling, String table, Function<ActionCard, Optional<MoveMenu>> menu) {
        addClassNames("scroll", "bare");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", telling.words().of("action.board.region"));
        var board = new Div();
        board.addClassName("board");
        for (var state : List.of(ActionState.PLANNED, ActionState.OPEN, ActionState.UNDER_WAY, ActionState.DONE)) {
            var lane = new Lane(state, telling, table, menu);
            lanes.put(state, lane);
            board.add(lane);
        }
        add(board);
    }

    @Override
    public void show(List<ActionCard> actions, Telling telling) {
        lanes.forEach((state, lane) -> lane.show(in(actions, state), telling));
    }

    @Override
    public void focus(ActionId action) {
        lanes.values().stream()
                .map(lane -> lane.card(action))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(JobCard::focus);
    }

    private static List<ActionCard> in(List<ActionCard> actions, ActionState state) {
        return state == ActionState.DONE
                ? actions.stream()
                        .filter(action -> action.state().isSettled())
                        .sorted(Comparator.comparing(ActionCard::begins).reversed())
                        .toList()
                : actions.stream().filter(action -> action.state() == state).toList();
    }
}

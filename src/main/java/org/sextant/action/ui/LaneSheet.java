package org.sextant.action.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionState;
import org.sextant.campaign.Stage;
import org.sextant.shell.Words;

/**
 * The actions as cards, in a lane for each state.
 *
 * @param table where they are as a table
 * @param runs whether the reader may move them on
 */
record LaneSheet(Telling telling, String table, boolean runs) {

    /** More cards than this in one lane are for the table. */
    private static final int MOST = 30;

    private static final List<ActionState> LANES =
            List.of(ActionState.PLANNED, ActionState.OPEN, ActionState.UNDER_WAY, ActionState.DONE);

    Sheet of(List<ActionCard> actions) {
        var lanes = LANES.stream().map(state -> lane(state, in(actions, state))).toList();
        return new Sheet(words().of("action.board.region"), Optional.of(lanes), Optional.empty());
    }

    private static List<ActionCard> in(List<ActionCard> actions, ActionState state) {
        return state == ActionState.DONE
                ? actions.stream()
                        .filter(action -> action.state().isSettled())
                        .sorted(Comparator.comparing(ActionCard::begins).reversed())
                        .toList()
                : actions.stream().filter(action -> action.state() == state).toList();
    }

    private Sheet.Lane lane(ActionState state, List<ActionCard> actions) {
        return new Sheet.Lane(
                words().of("action.board.state", state),
                state.name(),
                words().number(actions.size()),
                actions.stream().limit(MOST).map(this::card).toList(),
                Optional.of(actions.size() - MOST)
                        .filter(more -> more > 0)
                        .map(more -> new Sheet.More(table, words().of("action.board.more", "number", more))));
    }

    private Sheet.Card card(ActionCard action) {
        var settled = action.state().isSettled();
        return new Sheet.Card(
                action.id().toString(),
                telling.path(action),
                telling.title(action),
                telling.owner(action).principle().number(),
                telling.line(action),
                telling.signs(action),
                settled ? Optional.empty() : Optional.of(telling.people(action)),
                telling.goal(action).map(goal -> goal(action, goal)),
                telling.inCharge(action),
                settled || !runs || !telling.isOwn(action) ? Optional.empty() : Optional.of(move(action)));
    }

    private Sheet.Goal goal(ActionCard action, int goal) {
        var name = words().of("action.board.people-at", "title", telling.title(action));
        return new Sheet.Goal(Math.min(goal, action.turnout().booked()), goal, name);
    }

    private Sheet.Move move(ActionCard action) {
        var over = telling.owner(action).stage() == Stage.ENDED;
        var steps = action.state().next().stream()
                .filter(next -> next != ActionState.OPEN || !over)
                .map(next -> new Sheet.Step(next.name(), words().of("action.board.step", next)))
                .toList();
        var name = words().of("action.board.move-it", "title", telling.title(action));
        return new Sheet.Move(words().of("action.board.move"), name, steps);
    }

    private Words words() {
        return telling.words();
    }
}

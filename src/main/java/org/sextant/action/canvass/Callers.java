package org.sextant.action.canvass;

import org.sextant.action.ActionRight;
import org.sextant.action.Board;
import org.sextant.action.signup.Standing;
import org.sextant.action.signup.Tickets;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Who may see whom to call: those who run the action, and members who have a place in it. */
@Component
class Callers {

    private final Board board;
    private final Tickets tickets;

    Callers(Board board, Tickets tickets) {
        this.board = board;
        this.tickets = tickets;
    }

    void requireHost(ActionId action, PersonId person) {
        board.require(person, ActionRight.RUN, action);
    }

    void requireCaller(ActionId action, PersonId person) {
        if (!hasAPlace(action, person)) {
            requireHost(action, person);
        }
    }

    boolean isHost(ActionId action, PersonId person) {
        return board.allows(person, ActionRight.RUN, action);
    }

    boolean isCaller(ActionId action, PersonId person) {
        return hasAPlace(action, person) || isHost(action, person);
    }

    private boolean hasAPlace(ActionId action, PersonId person) {
        return tickets.of(action, person).stream().anyMatch(ticket -> ticket.standing() == Standing.BOOKED);
    }
}

package org.sextant.action.coordinator.ui;

import org.sextant.action.Board;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** The actions that one coordinates alone are open to everybody who is signed in: each sees their own. */
@Component
class CoordinatedPolicy implements RoutePolicy {

    static final String PATH = "coordinated";

    private final Board board;

    CoordinatedPolicy(Board board) {
        this.board = board;
    }

    @Override
    public boolean concerns(PersonId person, String path) {
        return !path.equals(PATH) || !board.coordinatedBy(person).isEmpty();
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        return path.equals(PATH) ? Verdict.OPEN : Verdict.NOT_MINE;
    }
}

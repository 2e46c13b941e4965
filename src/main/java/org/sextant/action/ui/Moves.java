package org.sextant.action.ui;

import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionState;
import org.sextant.action.Actions;
import org.sextant.action.Board;
import org.sextant.action.ChangedMeanwhile;
import org.sextant.action.Result;
import org.sextant.action.WrongState;
import org.sextant.campaign.WrongStage;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.springframework.stereotype.Component;

/** Moves an action on, says so and offers to take it back. Where somebody else was faster, says that. */
@Component
class Moves {

    private final Actions actions;
    private final Board board;

    Moves(Actions actions, Board board) {
        this.actions = actions;
        this.board = board;
    }

    /** Opens it to the public, or begins it. */
    void on(ActionCard action, ActionState next, Desk desk, Runnable then) {
        step(action, next, desk, then, () -> {
            switch (next) {
                case OPEN -> actions.open(action.id(), desk.person());
                case UNDER_WAY -> actions.begin(action.id(), desk.person());
                case PLANNED, DONE, CANCELLED ->
                    throw new IllegalArgumentException("It takes more than a click to reach " + next);
            }
        });
    }

    /**
     * Writes down what came of it.
     *
     * @param stored is run once it is
     */
    void finish(ActionCard action, Result result, Desk desk, Runnable stored, Runnable then) {
        step(action, ActionState.DONE, desk, then, () -> {
            actions.finish(action.id(), result, desk.person());
            stored.run();
        });
    }

    /**
     * Corrects what came of it.
     *
     * @param read as it was read
     * @throws ChangedMeanwhile if somebody else corrected it since
     */
    void correct(ActionCard action, Result read, Result corrected, Desk desk) {
        actions.correct(action.id(), read, corrected, desk.person());
    }

    /** What is written down of it by now. */
    Optional<Result> result(ActionCard action, Desk desk) {
        return board.cards(List.of(action.id()), desk.person()).values().stream()
                .findFirst()
                .flatMap(ActionCard::result);
    }

    /** What was written as its result before it was taken back that it is done. */
    Optional<Result> written(ActionCard action, Desk desk) {
        return board.written(action.id(), desk.person());
    }

    /** There is no way back: everybody who signed up is told. */
    void callOff(ActionCard action, Desk desk, Runnable then) {
        attempt(desk.words(), then, () -> {
            actions.callOff(action.id(), desk.person());
            Notes.done(moved(action, ActionState.CANCELLED, desk.words()));
        });
    }

    private void step(ActionCard action, ActionState next, Desk desk, Runnable then, Runnable step) {
        attempt(desk.words(), then, () -> {
            step.run();
            Notes.done(moved(action, next, desk.words()), desk.words(), () -> takeBack(action, desk, then));
        });
    }

    private void takeBack(ActionCard action, Desk desk, Runnable then) {
        attempt(desk.words(), then, () -> {
            actions.returnTo(action.id(), action.state(), desk.person());
            Notes.done(moved(action, action.state(), desk.words()));
        });
    }

    private static void attempt(Words words, Runnable then, Runnable act) {
        try {
            act.run();
        } catch (WrongState moved) {
            Notes.refused(words.of("action.board.too-late", "state", words.of("action.board.state", moved.state())));
        } catch (WrongStage over) {
            Notes.refused(words.of("campaign.page.over.title"));
        }
        then.run();
    }

    private static String moved(ActionCard action, ActionState next, Words words) {
        return words.of(
                "action.board.moved",
                "title",
                action.outline().title().in(words.language()),
                "state",
                words.of("action.board.state", next));
    }
}

package org.sextant.action.ui;

import com.vaadin.flow.component.button.Button;
import org.sextant.action.Turnout;
import org.sextant.action.signup.Standing;
import org.sextant.action.signup.Ticket;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;

/** The button that gives a place back. It asks first where somebody waits who gets the place at once. */
final class GiveBack {

    private GiveBack() {}

    static Button button(Ticket mine, Turnout turnout, Words words, Runnable then) {
        var act = words.of("action.board.place.give-back");
        if (mine.standing() != Standing.BOOKED || turnout.waiting() == 0) {
            return new Button(act, click -> then.run());
        }
        var question = new ConfirmButton.Question(
                words.of("action.board.place.give-back.question"),
                words.of("action.board.place.give-back.text", "number", turnout.waiting()));
        return new ConfirmButton(act, question, words, then);
    }
}

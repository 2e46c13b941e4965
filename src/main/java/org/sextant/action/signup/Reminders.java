package org.sextant.action.signup;

import org.sextant.action.ActionRight;
import org.sextant.action.Board;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who are booked, by letter, when somebody who runs the action wants it; at most once a day. Throws {@link NotPermitted} to anybody else. */
@Service
public class Reminders {

    private final ReminderRepository reminders;
    private final Remindable remindable;
    private final SignupNews news;
    private final Board board;
    private final Gate gate;

    Reminders(ReminderRepository reminders, Remindable remindable, SignupNews news, Board board, Gate gate) {
        this.reminders = reminders;
        this.remindable = remindable;
        this.news = news;
        this.board = board;
        this.gate = gate;
    }

    /** What would come of it now; nothing is sent. */
    @Transactional(readOnly = true)
    public Reminding preview(ActionId action, PersonId by) {
        board.require(by, ActionRight.RUN, action);
        return remindable.outlook(action);
    }

    /** Sends the letters, each in its reader's language. They say when, and lead to the ticket; where it is stands there, once it may. */
    public Reminding remind(ActionId action, PersonId by) {
        board.require(by, ActionRight.RUN, action);
        return gate.inTurn(action, now -> {
            var outlook = remindable.outlook(action);
            if (outlook instanceof Reminding.Letters) {
                reminders.save(new Reminder(action, by, now));
                remindable.of(action).forEach(signup -> news.tell(signup, Tidings.REMINDER));
            }
            return outlook;
        });
    }
}

package org.sextant.action.signup;

import java.util.List;
import org.sextant.action.ActionRight;
import org.sextant.action.Board;
import org.sextant.action.Doorkeeper;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who are booked that an action is at another time or place than they heard, by letter, when somebody who runs it wants it; each once for each
 * change. Throws {@link NotPermitted} to anybody else.
 */
@Service
public class Rearrangements {

    private final Remindable booked;
    private final SignupNews news;
    private final Doorkeeper doorkeeper;
    private final Board board;
    private final Gate gate;

    Rearrangements(Remindable booked, SignupNews news, Doorkeeper doorkeeper, Board board, Gate gate) {
        this.booked = booked;
        this.news = news;
        this.doorkeeper = doorkeeper;
        this.board = board;
        this.gate = gate;
    }

    /** How many letters would go out now: one for each place to come whose holder has heard of another time or place. */
    @Transactional(readOnly = true)
    public int untold(ActionId action, PersonId by) {
        board.require(by, ActionRight.RUN, action);
        return unaware(action).size();
    }

    /**
     * Sends the letters, each in its reader's language. They say when, and lead to the ticket; where it is stands there, once it may.
     *
     * @return how many
     */
    public int tell(ActionId action, PersonId by) {
        board.require(by, ActionRight.RUN, action);
        return gate.inTurn(action, _ -> {
            var readers = unaware(action);
            readers.forEach(signup -> news.tell(signup, Tidings.CHANGED));
            return readers.size();
        });
    }

    private List<Signup> unaware(ActionId id) {
        var action = doorkeeper.whole(id);
        return booked.of(id).stream()
                .filter(signup -> signup.heardOfAnother(new Appointment(action, signup.slot())))
                .toList();
    }
}

package org.sextant.action.signup;

import org.sextant.action.Board;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** What one person goes to, as who has a place or as who is in charge. */
@Component
class Engagements {

    private final Tickets tickets;
    private final Board board;

    Engagements(Tickets tickets, Board board) {
        this.tickets = tickets;
        this.board = board;
    }

    OwnCalendar of(PersonId person, Language language) {
        return new OwnCalendar(language, tickets.everOf(person), board.led(person));
    }
}

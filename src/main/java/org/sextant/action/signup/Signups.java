package org.sextant.action.signup;

import org.sextant.action.ActionCard;
import org.sextant.action.ActionClosed;
import org.sextant.action.Agenda;
import org.sextant.action.Board;
import org.sextant.action.NoSuchAction;
import org.sextant.action.NoSuchSlot;
import org.sextant.action.SlotNumber;
import org.sextant.member.NotPermitted;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Service;

/** Taking part: without an account by a form and the links of the letters that follow, as a member of the campaign with one click. */
@Service
public class Signups {

    private final Agenda agenda;
    private final Board board;
    private final SignupIntake intake;
    private final Tickets tickets;
    private final Bookings bookings;

    Signups(Agenda agenda, Board board, SignupIntake intake, Tickets tickets, Bookings bookings) {
        this.agenda = agenda;
        this.board = board;
        this.intake = intake;
        this.tickets = tickets;
        this.bookings = bookings;
    }

    /**
     * Takes a sign-up, which counts once it is confirmed by mail. Nothing that the caller can see tells whether the mailbox is known.
     *
     * @throws NoSuchAction if the public knows no such action
     * @throws ActionClosed if it takes no sign-ups
     * @throws NoSuchSlot unless one of its slots was chosen, where it has some
     */
    public void ask(Slug action, AskForPlace asked) {
        var open = agenda.bySlug(action).orElseThrow(NoSuchAction::new);
        if (!open.takesSignups()) {
            throw new ActionClosed();
        }
        requireToBeThere(open.card(), asked.slot());
        intake.take(open.card().id(), asked);
    }

    /**
     * Gives back the place, or the one in the waiting list, that a letter's link leads to. Repeating is harmless.
     *
     * @throws NoSuchTicket if it leads nowhere, or nowhere any more
     */
    public void giveBack(Token shown) {
        bookings.giveBack(tickets.idOf(shown));
    }

    /**
     * Gives a member a place, or one in the waiting list; who has one there keeps it.
     *
     * @throws NotPermitted unless they hold a mandate in the campaign
     * @throws ActionClosed if it takes no sign-ups
     * @throws NoSuchSlot unless one of its slots was chosen, where it has some
     */
    public void take(Slug action, SlotNumber slot, PersonId member) {
        var card = board.action(action, member).card();
        requireToBeThere(card, slot);
        bookings.confirm(intake.take(card.id(), slot, member));
    }

    /** Gives a member's place back, if they have one there. */
    public void giveBack(Slug action, SlotNumber slot, PersonId member) {
        tickets.idOf(board.action(action, member).card().id(), slot, member).ifPresent(bookings::giveBack);
    }

    private static void requireToBeThere(ActionCard card, SlotNumber slot) {
        if (card.slots().isEmpty() != slot.isWhole()
                || (!slot.isWhole() && card.slot(slot).isEmpty())) {
            throw new NoSuchSlot();
        }
    }
}

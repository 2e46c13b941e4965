package org.sextant.action.signup;

import org.sextant.action.ActionRight;
import org.sextant.action.Doorkeeper;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** A host takes somebody's place back, or the one in the waiting list. They are told by letter, and who waits moves up. */
@Service
public class GuestRemoval {

    private final Bookings bookings;
    private final SignupRepository signups;
    private final Doorkeeper doorkeeper;
    private final TransactionOperations transaction;

    GuestRemoval(
            Bookings bookings, SignupRepository signups, Doorkeeper doorkeeper, TransactionOperations transaction) {
        this.bookings = bookings;
        this.signups = signups;
        this.doorkeeper = doorkeeper;
        this.transaction = transaction;
    }

    /**
     * What was given back before stays so.
     *
     * @throws NotPermitted unless {@code by} may see the guests
     * @throws NoSuchTicket if that is no sign-up of this action
     */
    public void remove(ActionId action, SignupId guest, PersonId by) {
        transaction.executeWithoutResult(_ -> {
            doorkeeper.act(action, ActionRight.SEE_GUESTS, "guest-removed", by);
            var _ = signups.actionOf(guest).filter(action::equals).orElseThrow(NoSuchTicket::new);
        });
        bookings.remove(guest);
    }
}

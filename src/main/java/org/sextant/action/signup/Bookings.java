package org.sextant.action.signup;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sextant.action.ActionCalledOff;
import org.sextant.action.ActionClosed;
import org.sextant.action.Booking;
import org.sextant.action.Doorkeeper;
import org.sextant.action.PlacesAdded;
import org.sextant.action.SlotCalledOff;
import org.sextant.action.SlotNumber;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.SignupId;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives people places and takes them back. Whoever comes here first holds the action, and reads the sign-up only then: of many who come at once, each
 * finds what the one before has left.
 */
@Component
class Bookings {

    private static final Set<Standing> IN = EnumSet.of(Standing.BOOKED, Standing.WAITING);

    private final SignupRepository signups;
    private final Doorkeeper doorkeeper;
    private final SignupKeys keys;
    private final SignupNews news;
    private final Gate gate;

    Bookings(SignupRepository signups, Doorkeeper doorkeeper, SignupKeys keys, SignupNews news, Gate gate) {
        this.signups = signups;
        this.doorkeeper = doorkeeper;
        this.keys = keys;
        this.news = news;
        this.gate = gate;
    }

    /**
     * Books, or puts on the waiting list, who has done neither yet.
     *
     * @throws ActionClosed if the action takes no sign-ups any more
     * @throws NoSuchTicket if the sign-up was erased in between
     */
    void confirm(SignupId id) {
        gate.inTurn(actionOf(id), now -> book(id, now));
    }

    private Signup book(SignupId id, Instant now) {
        var signup = find(id);
        if (signup.standing() == Standing.PENDING) {
            var booking = doorkeeper.admit(signup.action(), signup.slot());
            signup.accept(booking, now);
            signups.save(signup);
            news.tell(signup, booking instanceof Booking.Booked ? Tidings.BOOKED : Tidings.WAITING);
        }
        return signup;
    }

    /** Gives the place back, or the one in the waiting list; the first who waits moves up. What was given back before stays so. */
    void giveBack(SignupId id) {
        gate.inTurn(actionOf(id), now -> takeBack(id, Leaving.SELF, now));
    }

    /** A host takes the place back of who knows of it by a letter. */
    void remove(SignupId id) {
        gate.inTurn(actionOf(id), now -> {
            var signup = find(id);
            if (IN.contains(signup.standing())) {
                news.tell(signup, Tidings.REMOVED);
                takeBack(id, Leaving.HOST, now);
            }
            return signup;
        });
    }

    private Signup takeBack(SignupId id, Leaving through, Instant now) {
        var signup = find(id);
        switch (signup.standing()) {
            case BOOKED -> doorkeeper.takeBackPlace(signup.action(), signup.slot());
            case WAITING -> doorkeeper.takeOffWaitingList(signup.action(), signup.slot());
            case PENDING, GONE -> {}
        }
        signup.leave(through, now);
        signups.save(signup);
        moveUp(signup.action(), signup.slot(), now);
        return signup;
    }

    /** Erases a sign-up that somebody else typed, as long as it is not confirmed. The address for which it was typed, if so. */
    Optional<EmailAddress> disown(SignupId id) {
        return gate.inTurn(actionOf(id), _ -> erase(id));
    }

    private Optional<EmailAddress> erase(SignupId id) {
        var signup = find(id);
        if (signup.standing() != Standing.PENDING) {
            return Optional.empty();
        }
        signups.delete(signup);
        return signup.contact(keys.of(signup.action())).map(Contact::address);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PlacesAdded event) {
        var now = doorkeeper.hold(event.id());
        doorkeeper.slots(event.id()).forEach(slot -> moveUp(event.id(), slot, now));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ActionCalledOff event) {
        signups.inLine(event.id(), IN, Limit.unlimited()).forEach(signup -> news.tell(signup, Tidings.CALLED_OFF));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SlotCalledOff event) {
        signups.inLine(event.id(), IN, Limit.unlimited()).stream()
                .filter(signup -> signup.slot().equals(event.slot()))
                .forEach(signup -> news.tell(signup, Tidings.CALLED_OFF));
    }

    private void moveUp(ActionId action, SlotNumber slot, Instant now) {
        while (doorkeeper.moveOneUp(action, slot)) {
            var first = signups.waiting(action, slot, Limit.of(1)).getFirst();
            first.moveUp(now);
            signups.saveAndFlush(first);
            news.tell(first, Tidings.MOVED_UP);
        }
    }

    private ActionId actionOf(SignupId id) {
        return signups.actionOf(id).orElseThrow(NoSuchTicket::new);
    }

    private Signup find(SignupId id) {
        return signups.findById(id).orElseThrow(NoSuchTicket::new);
    }
}

package org.sextant.action;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out places and takes them back, for one person at a time: the action's row is locked until the caller's transaction ends. For the sign-ups of this
 * module alone; they ask before they read anything else of the action or of its sign-ups.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Doorkeeper {

    private final ActionRepository actions;
    private final Stewards stewards;
    private final Noticeboard noticeboard;
    private final Clock clock;

    Doorkeeper(ActionRepository actions, Stewards stewards, Noticeboard noticeboard, Clock clock) {
        this.actions = actions;
        this.stewards = stewards;
        this.noticeboard = noticeboard;
        this.clock = clock;
    }

    /** Waits until nobody else has to do with the action. The moment at which it is the caller's turn. */
    public Instant hold(ActionId id) {
        var _ = locked(id);
        return clock.instant();
    }

    /**
     * Lets somebody do something with the people of an action, and writes it down.
     *
     * @throws NotPermitted unless they hold a mandate for it
     */
    public void act(ActionId id, ActionRight right, String act, PersonId by) {
        stewards.act(by, right, locked(id), act);
    }

    /**
     * A place, or one in the waiting list.
     *
     * @throws ActionClosed if the action, or the slot, takes no sign-ups
     * @throws NoSuchSlot if the action has no such slot
     */
    public Booking admit(ActionId id, SlotNumber slot) {
        return at(id, action -> action.admit(slot, clock.instant()));
    }

    /** Somebody who was booked does not come. */
    public void takeBackPlace(ActionId id, SlotNumber slot) {
        change(id, action -> action.giveBackPlace(slot));
    }

    /** Somebody waits no longer. */
    public void takeOffWaitingList(ActionId id, SlotNumber slot) {
        change(id, action -> action.leaveWaitingList(slot));
    }

    /** Whether the first in the waiting list has a place now. To be asked until it says no. */
    public boolean moveOneUp(ActionId id, SlotNumber slot) {
        return at(id, action -> action.moveOneUp(slot, clock.instant()));
    }

    /** Where people can be booked: at each of its slots, or at the action as a whole. */
    public Set<SlotNumber> slots(ActionId id) {
        return locked(id).seating().numbers();
    }

    /** The action with its place, for those who are booked, and for letters to them. */
    public ActionSummary whole(ActionId id) {
        return actions.findById(id).orElseThrow(NoSuchAction::new).summary(clock.instant());
    }

    /** The actions whose sign-ups nobody may know any longer. */
    public List<ActionId> withSignupsToErase(int most) {
        return actions.withSignupsToErase(forgets(), Limit.of(most));
    }

    /** What ended until then is long enough over that nobody may know any longer who came. */
    public Instant forgets() {
        return clock.instant().minus(Span.SIGNUPS_KEPT);
    }

    /** From now on nobody can tell who signed up. */
    public void forgetWhoSignedUp(ActionId id) {
        change(id, action -> action.forgetWhoSignedUp(clock.instant()));
    }

    private void change(ActionId id, Consumer<Action> verb) {
        at(id, action -> {
            verb.accept(action);
            return action;
        });
    }

    // Not saved by name: the change is written at the commit, and saving here would publish once more the event that
    // brought the caller here.
    private <T> T at(ActionId id, Function<Action, T> what) {
        var action = locked(id);
        noticeboard.changed(action);
        return what.apply(action);
    }

    private Action locked(ActionId id) {
        return actions.lockById(id).orElseThrow(NoSuchAction::new);
    }
}

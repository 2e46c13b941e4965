package org.sextant.action.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.action.ActionRight;
import org.sextant.action.Board;
import org.sextant.action.Doorkeeper;
import org.sextant.action.signup.BookedPlace;
import org.sextant.action.signup.BookedPlaces;
import org.sextant.action.signup.Forgetting;
import org.sextant.action.signup.PlaceGivenBack;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.SignupId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who came, for those who may see the guests; how many came, for all who run the action. Each operation throws {@link NotPermitted} to anybody else. */
@Service
@Transactional
public class Attendances implements Forgetting {

    private final AttendanceRepository rows;
    private final BookedPlaces booked;
    private final Board board;
    private final Doorkeeper doorkeeper;

    Attendances(AttendanceRepository rows, BookedPlaces booked, Board board, Doorkeeper doorkeeper) {
        this.rows = rows;
        this.booked = booked;
        this.board = board;
        this.doorkeeper = doorkeeper;
    }

    /** What is written down of these, by sign-up. */
    @Transactional(readOnly = true)
    public Map<SignupId, Noted> of(ActionId action, Collection<SignupId> guests, PersonId by) {
        board.require(by, ActionRight.SEE_GUESTS, action);
        return rows.findByActionAndSignupIn(action, guests).stream()
                .collect(Collectors.toMap(Attendance::signup, Attendance::noted));
    }

    /** How many came, and how many did not. */
    @Transactional(readOnly = true)
    public Headcount headcount(ActionId action, PersonId by) {
        board.require(by, ActionRight.RUN, action);
        return new Headcount(
                rows.count(action, Presence.ATTENDED),
                rows.count(action, Presence.EXCUSED),
                rows.count(action, Presence.NOT_SEEN),
                Math.max(0, booked.number(action) - rows.countByAction(action)));
    }

    /**
     * Writes down what a host saw of somebody. The same once more changes nothing.
     *
     * @return what stands there now; empty where the person has no place in the action, or none any more
     */
    public Optional<Noted> note(ActionId action, SignupId signup, Presence seen, PersonId by) {
        board.require(by, ActionRight.SEE_GUESTS, action);
        var now = doorkeeper.hold(action);
        return booked.find(action, signup)
                .map(place -> note(place, new Noted(seen, Optional.of(by), Optional.of(now))));
    }

    private Noted note(BookedPlace place, Noted noted) {
        var known = rows.findById(place.signup());
        if (known.filter(row -> row.isAlready(noted.presence())).isPresent()) {
            return known.get().noted();
        }
        var row = known.orElseGet(() -> new Attendance(place.signup(), place.action(), place.slot(), noted));
        row.note(noted);
        return rows.save(row).noted();
    }

    /** Takes back what was written down about these. */
    public void takeBack(ActionId action, Collection<SignupId> signups, PersonId by) {
        board.require(by, ActionRight.SEE_GUESTS, action);
        doorkeeper.hold(action);
        signups.forEach(signup -> booked.find(action, signup)
                .flatMap(place -> rows.findById(place.signup()))
                .ifPresent(rows::delete));
    }

    /**
     * Writes down that all the others were not seen: those about whom nothing is written and whose time has begun.
     *
     * @return who they are, so that it can be taken back
     */
    public List<SignupId> noteOthersNotSeen(ActionId action, PersonId by) {
        board.require(by, ActionRight.SEE_GUESTS, action);
        var now = doorkeeper.hold(action);
        var card = doorkeeper.whole(action).card();
        var known = known(action);
        var noted = new Noted(Presence.NOT_SEEN, Optional.of(by), Optional.of(now));
        var others = booked.of(action).stream()
                .filter(place -> !known.contains(place.signup()))
                .filter(place -> !now.isBefore(card.beginningOf(place.slot())))
                .toList();
        others.forEach(place -> note(place, noted));
        return others.stream().map(BookedPlace::signup).toList();
    }

    private Set<SignupId> known(ActionId action) {
        return rows.findByAction(action).stream().map(Attendance::signup).collect(Collectors.toSet());
    }

    @Override
    public void forget(ActionId action) {
        rows.addAllToSums(action);
        rows.eraseAllOf(action);
    }

    @Override
    public void forgetSlots(Instant endedBefore) {
        rows.addSlotsToSums(endedBefore);
        rows.eraseSlots(endedBefore);
    }

    // Who came and then gave the place back came all the same.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PlaceGivenBack event) {
        rows.addToSums(event.id());
        rows.erase(event.id());
    }
}

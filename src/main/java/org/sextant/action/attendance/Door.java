package org.sextant.action.attendance;

import java.util.List;
import java.util.Optional;
import org.sextant.action.Doorkeeper;
import org.sextant.action.signup.Guest;
import org.sextant.action.signup.GuestList;
import org.sextant.member.NotPermitted;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads tickets at the door. Looking changes nothing; {@link Attendances} notes who came. */
@Service
@Transactional(readOnly = true)
public class Door {

    private final GuestList guests;
    private final Attendances attendances;
    private final Doorkeeper doorkeeper;

    Door(GuestList guests, Attendances attendances, Doorkeeper doorkeeper) {
        this.guests = guests;
        this.attendances = attendances;
        this.doorkeeper = doorkeeper;
    }

    /**
     * What a ticket's code says at the door of an action.
     *
     * @param shown as it stands in the ticket's link, or as somebody typed it
     * @throws NotPermitted unless {@code by} may see the guests
     */
    public Entry look(ActionId action, String shown, PersonId by) {
        var code = TypedCode.parse(shown);
        var holder = code.flatMap(read -> guests.holderOf(read, action, by));
        return holder.map(guest -> entry(action, guest, by)).orElseGet(() -> elsewhere(action, code, by));
    }

    private Entry entry(ActionId action, Guest guest, PersonId by) {
        return switch (guest.standing()) {
            case BOOKED ->
                new Entry.Expected(
                        guest,
                        Optional.ofNullable(
                                attendances.of(action, List.of(guest.id()), by).get(guest.id())));
            case WAITING -> new Entry.Waiting(guest);
            case PENDING, GONE -> new Entry.GivenBack();
        };
    }

    private Entry elsewhere(ActionId action, Optional<TypedCode> code, PersonId by) {
        return code.flatMap(read -> guests.otherActionOf(read, action, by))
                .<Entry>map(other ->
                        new Entry.OfAnotherAction(doorkeeper.whole(other).card()))
                .orElseGet(Entry.Unknown::new);
    }
}

package org.sextant.action.signup;

import java.time.Clock;
import java.time.Instant;
import org.sextant.vocabulary.ActionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers for a month which places are to be shown as cancelled in the own calendar of who had them. Who has no such calendar is not remembered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GivenBackPlaces implements Forgetting {

    private final GivenBackRepository places;
    private final CalendarKeyRepository keys;
    private final Clock clock;

    GivenBackPlaces(GivenBackRepository places, CalendarKeyRepository keys, Clock clock) {
        this.places = places;
        this.keys = keys;
        this.clock = clock;
    }

    @EventListener
    void on(PlaceGivenBack event) {
        event.booked()
                .filter(person -> keys.findById(person).isPresent())
                .ifPresent(person -> places.save(new GivenBack(event.id(), person, event.action(), clock.instant())));
    }

    @Override
    public void forget(ActionId action) {
        places.eraseAllOf(action);
    }

    // Also what ended later: a calendar that was not read for a month is not read at all.
    @Override
    public void forgetSlots(Instant endedBefore) {
        places.eraseOlder(endedBefore);
    }
}

package org.sextant.action;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many have a place and how many wait for one. Nobody waits while a place is free.
 *
 * @param turns how many have come so far, those who left included
 */
@Embeddable
record Seats(@Nullable Integer capacity, int booked, int waiting, int turns) {

    static Seats of(Optional<Integer> capacity) {
        return new Seats(capacity.orElse(null), 0, 0, 0);
    }

    private boolean full() {
        return capacity != null && booked >= capacity;
    }

    private boolean nextGoesIn() {
        return !full() && waiting == 0;
    }

    Booking next() {
        return nextGoesIn() ? new Booking.Booked(turns + 1) : new Booking.Waiting(turns + 1, waiting + 1);
    }

    Seats withNext() {
        return nextGoesIn()
                ? new Seats(capacity, booked + 1, waiting, turns + 1)
                : new Seats(capacity, booked, waiting + 1, turns + 1);
    }

    Seats withoutBooked() {
        return new Seats(capacity, booked - 1, waiting, turns);
    }

    Seats withoutWaiting() {
        return new Seats(capacity, booked, waiting - 1, turns);
    }

    boolean letOneMoveUp() {
        return !full() && waiting > 0;
    }

    Seats withOneMovedUp() {
        return new Seats(capacity, booked + 1, waiting - 1, turns);
    }

    Seats resized(Optional<Integer> changed) {
        if (changed.filter(places -> places < booked).isPresent()) {
            throw new TooFewPlaces(booked);
        }
        return new Seats(changed.orElse(null), booked, waiting, turns);
    }

    boolean areUntouched() {
        return booked == 0 && waiting == 0;
    }

    Turnout turnout() {
        return new Turnout(booked, waiting, Optional.ofNullable(capacity));
    }
}

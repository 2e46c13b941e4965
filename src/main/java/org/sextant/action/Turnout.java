package org.sextant.action;

import java.util.Optional;

/**
 * How many will come.
 *
 * @param capacity empty where there is room for as many as come
 */
public record Turnout(int booked, int waiting, Optional<Integer> capacity) {

    /** How many places are left; empty where they are not counted. */
    public Optional<Integer> left() {
        return capacity.map(places -> places - booked);
    }

    Turnout and(Turnout other) {
        return new Turnout(
                booked + other.booked,
                waiting + other.waiting,
                capacity.flatMap(places -> other.capacity.map(more -> places + more)));
    }

    public boolean isFull() {
        return left().filter(places -> places == 0).isPresent();
    }
}

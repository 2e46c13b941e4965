package org.sextant.action;

/** What somebody gets who wants a place. */
public sealed interface Booking {

    /** Which they are in the order of confirmation, from 1 on. No clock is asked: those of two machines may differ. */
    int turn();

    record Booked(int turn) implements Booking {}

    /**
     * All places are taken.
     *
     * @param position in the waiting list; 1 is the first who moves up
     */
    record Waiting(int turn, int position) implements Booking {}
}

package org.sextant.action;

import java.time.Instant;

/** People have signed up for a time that would no longer be there. */
public class SlotTaken extends RuntimeException {

    private final Instant begins;

    SlotTaken(Instant begins) {
        super("People have signed up for a time that would no longer be there");
        this.begins = begins;
    }

    /** When what they signed up for begins. */
    public Instant begins() {
        return begins;
    }
}

package org.sextant.programme;

/** A change of this part waits for a second person already. */
public class AlreadyProposed extends RuntimeException {

    public AlreadyProposed() {
        super("A change of this part waits already");
    }
}

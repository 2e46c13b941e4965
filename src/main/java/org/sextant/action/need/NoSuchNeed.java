package org.sextant.action.need;

/** There is no such need, or none any more. */
public class NoSuchNeed extends RuntimeException {

    NoSuchNeed() {
        super("There is no such need");
    }
}

package org.sextant.action;

/** Another action has that address. */
public class SlugTaken extends RuntimeException {

    SlugTaken() {
        super("Another action has that address");
    }
}

package org.sextant.action.host;

/** The organisation is not asked to host the action, or not any more. */
public class NoSuchHost extends RuntimeException {

    NoSuchHost() {
        super("Nobody is asked to host that");
    }
}

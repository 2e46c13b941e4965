package org.sextant.action.host;

/** The organisation stands behind the campaign already, or the action has as many hosts as it can have. */
public class CannotHost extends RuntimeException {

    CannotHost() {
        super("It cannot be asked to host that");
    }
}

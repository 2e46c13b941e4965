package org.sextant.action;

/** It has begun, goes by a rule of its own, or would lie in the past. */
public class CannotBeMoved extends RuntimeException {

    CannotBeMoved() {
        super("An action that cannot be moved by days");
    }
}

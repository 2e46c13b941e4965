package org.sextant.action;

/** It would lie in the past, where those who signed up are forgotten. */
public class InThePast extends RuntimeException {

    InThePast() {
        super("It would lie in the past");
    }
}

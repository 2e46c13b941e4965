package org.sextant.action;

/** If the only time left does not take place, the action does not: then all of it is called off. */
public class LastSlot extends RuntimeException {

    LastSlot() {
        super("It is the only time left");
    }
}

package org.sextant.action;

/** Words that more people read than may know it name the place of a sensitive action. */
public class NamesThePlace extends RuntimeException {

    public NamesThePlace() {
        super("Words for everybody tell no secret place");
    }
}

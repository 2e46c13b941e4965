package org.sextant.action.need;

/** The words of a need, which every member reads, name the place of a sensitive action. */
public class NamesThePlace extends RuntimeException {

    NamesThePlace() {
        super("A need tells no secret place");
    }
}

package org.sextant.programme;

/** The programme has no part of that name. */
public class NoSuchPart extends RuntimeException {

    public NoSuchPart() {
        super("There is no such part of the programme");
    }
}

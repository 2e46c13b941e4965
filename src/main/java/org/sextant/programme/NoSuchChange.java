package org.sextant.programme;

/** Nobody proposed it. */
public class NoSuchChange extends RuntimeException {

    public NoSuchChange() {
        super("There is no such change of the programme");
    }
}

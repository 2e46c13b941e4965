package org.sextant.programme;

/** Somebody has decided about the change before, or its proposer has taken it back. */
public class ChangeDecided extends RuntimeException {

    public ChangeDecided() {
        super("The change is decided already");
    }
}

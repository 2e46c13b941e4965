package org.sextant.programme;

/** Somebody has changed the part since it was read. */
public class TextChangedMeanwhile extends RuntimeException {

    public TextChangedMeanwhile() {
        super("The part has changed meanwhile");
    }
}

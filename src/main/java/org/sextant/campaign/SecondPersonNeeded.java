package org.sextant.campaign;

/** Who asked for something that takes two people cannot be the one who agrees to it. */
public class SecondPersonNeeded extends RuntimeException {

    SecondPersonNeeded() {
        super("It takes a second person");
    }
}

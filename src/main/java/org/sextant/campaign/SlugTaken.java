package org.sextant.campaign;

/** Another campaign has that address. */
public class SlugTaken extends RuntimeException {

    SlugTaken() {
        super("Another campaign has this slug");
    }
}

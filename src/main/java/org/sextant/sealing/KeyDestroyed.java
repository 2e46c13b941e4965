package org.sextant.sealing;

/** The data key was destroyed on purpose: what it sealed can never be opened again, and no key of that name will be made anew. */
public class KeyDestroyed extends RuntimeException {

    KeyDestroyed(String name) {
        super("The data key " + name + " was destroyed");
    }
}

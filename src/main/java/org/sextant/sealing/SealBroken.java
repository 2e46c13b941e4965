package org.sextant.sealing;

/** Sealed bytes that do not open: they were changed, or were sealed for another place or under another key. */
public class SealBroken extends RuntimeException {

    SealBroken(Throwable cause) {
        super("The sealed bytes were changed, or do not belong here", cause);
    }
}

package org.sextant.campaign;

/** A campaign goes on inside another one that is live, and in no other. */
public class NotToMergeInto extends RuntimeException {

    NotToMergeInto() {
        super("A campaign goes on inside another one that is live");
    }
}

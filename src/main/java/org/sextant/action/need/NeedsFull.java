package org.sextant.action.need;

/** There are as many needs as a campaign can have. */
public class NeedsFull extends RuntimeException {

    NeedsFull() {
        super("A campaign has no more needs than that");
    }
}

package org.sextant.action.need;

/** Nobody is looked for any more. */
public class NeedMet extends RuntimeException {

    NeedMet() {
        super("Enough have promised already");
    }
}

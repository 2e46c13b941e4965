package org.sextant.action.need;

/** The member does not offer this, or not to this campaign, or not any more. */
public class NotOffered extends RuntimeException {

    NotOffered() {
        super("Nobody is asked for what they do not offer");
    }
}

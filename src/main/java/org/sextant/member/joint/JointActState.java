package org.sextant.member.joint;

/** How far a joint act has come. */
public enum JointActState {
    /** It waits for a second person. */
    PROPOSED,
    /** Two people have agreed; it waits for the hour to pass. */
    AGREED,
    STOPPED,
    DONE,
    /** When its time had come it could not be done any more. */
    IMPOSSIBLE;

    /** Whether it can still be done, or stopped. */
    public boolean isOpen() {
        return this == PROPOSED || this == AGREED;
    }
}

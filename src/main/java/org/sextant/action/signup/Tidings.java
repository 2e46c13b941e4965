package org.sextant.action.signup;

/** What a letter tells somebody who signed up. */
enum Tidings {
    /** Press the button, or nothing happens. */
    CONFIRM,
    /** The mailbox is on the list already. */
    KNOWN,
    BOOKED,
    /** It is soon, and the place is still theirs. */
    REMINDER,
    WAITING,
    MOVED_UP,
    /** It is at another time or place now. */
    CHANGED,
    /** Somebody else has it now, as they wanted. */
    HANDED_ON,
    /** The hosts took it back. */
    REMOVED,
    CALLED_OFF;

    /** Whether who reads it has a place, so that it says where to join. */
    boolean isForTheBooked() {
        return this == BOOKED || this == REMINDER || this == MOVED_UP || this == CHANGED;
    }

    /** Whether who reads it has heard of when and where it is. A reminder is no news: who skims it shall still be told of a change. */
    boolean saysWhereAndWhen() {
        return this == BOOKED || this == WAITING || this == MOVED_UP || this == CHANGED;
    }
}

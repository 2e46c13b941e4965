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
    /** Somebody else has it now, as they wanted. */
    HANDED_ON,
    /** The hosts took it back. */
    REMOVED,
    CALLED_OFF
}

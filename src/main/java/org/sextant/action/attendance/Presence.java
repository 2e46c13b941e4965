package org.sextant.action.attendance;

/** What the hosts saw of somebody who was booked. As long as nobody looked there is nothing, which is another thing than not seen. */
public enum Presence {
    ATTENDED,
    /** Told the hosts that they could not come. */
    EXCUSED,
    NOT_SEEN
}

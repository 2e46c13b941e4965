package org.sextant.member.organisation;

/** How one comes to belong to an organisation. */
public enum Joining {
    /** One asks, and somebody who organizes in it says yes. */
    ON_REQUEST,
    /** Somebody who organizes in it invites. */
    INVITED
}

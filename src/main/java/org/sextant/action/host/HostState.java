package org.sextant.action.host;

/** Where an invitation to host stands. */
public enum HostState {
    INVITED,
    AGREED,
    /** Not asked again, but free to agree later; its organizers alone still read what it is about. */
    DECLINED
}

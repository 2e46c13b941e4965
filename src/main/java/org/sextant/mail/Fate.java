package org.sextant.mail;

/** What became of a letter. */
enum Fate {
    ACCEPTED,
    /** Its receiver asked never to get one. */
    UNWANTED,
    /** There is no such mailbox; trying again would not help. */
    UNDELIVERABLE,
    /** To be tried again. */
    LATER
}

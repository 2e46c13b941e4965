package org.sextant.member.directory;

/** What a note about somebody is for. There is no other reason to write one down. */
public enum NotePurpose {
    /** To come back to something together. */
    FOLLOW_UP,
    /** What somebody needs in order to take part. */
    ACCESS,
    /** What somebody has agreed to. */
    AGREED,
    TRAINING
}

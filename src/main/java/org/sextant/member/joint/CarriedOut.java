package org.sextant.member.joint;

/** What came of carrying out an act whose time had come. */
public enum CarriedOut {
    DONE,
    /** Something has changed since it was agreed to, so that it cannot be done any more; nothing was changed. */
    IMPOSSIBLE
}

package org.sextant.member.directory.intake;

/** What came of one line of a file. */
public enum LineOutcome {
    INVITED,
    /** Whoever reads the mailbox belongs already, or has an open invitation. */
    NEEDLESS,
    /** There is no address in the line that could be written to. */
    BAD_ADDRESS,
    /** The same mailbox stands further up. */
    TWICE
}

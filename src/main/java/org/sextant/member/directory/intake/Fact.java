package org.sextant.member.directory.intake;

/** What a column of a file can say of people. */
public enum Fact {
    MAILBOX,
    NAME,
    /** What they speak; the first one that Sextant speaks is that of the letter, too. */
    LANGUAGES,
    COUNTRY,
    SKILLS,
    FREE,
    TAGS
}

package org.sextant.action.need;

/** What sort of need. */
public enum NeedKind {
    /** Hands: whoever comes is welcome. */
    PEOPLE,
    SKILL,
    /** Somebody who speaks certain languages. */
    LANGUAGE,
    /** Something to lend or bring, in words. */
    THING
}

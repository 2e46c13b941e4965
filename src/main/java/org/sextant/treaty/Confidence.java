package org.sextant.treaty;

import java.util.Locale;

/** How sure a fact is. */
public enum Confidence {
    /** Read in a source that gives it. */
    CONFIRMED,
    /** Well established; its source is named and was not read again. */
    KNOWN,
    /** From knowledge, or confirmed in part: often the year and not the day. */
    LIKELY;

    /** As files say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

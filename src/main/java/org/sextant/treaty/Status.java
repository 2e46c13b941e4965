package org.sextant.treaty;

import java.util.Locale;

/** What a State is to a treaty. */
public enum Status {
    /** Bound by it: it has ratified, acceded or succeeded. */
    PARTY,
    /** It signed, and is not bound. */
    SIGNATORY,
    NONE;

    /** As files and addresses say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

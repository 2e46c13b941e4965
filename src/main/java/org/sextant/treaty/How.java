package org.sextant.treaty;

import java.util.Locale;

/** By what act a State became bound. */
public enum How {
    RATIFICATION,
    ACCESSION,
    SUCCESSION,
    ACCEPTANCE,
    APPROVAL;

    /** As files say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

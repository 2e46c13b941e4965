package org.sextant.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** Whom one can ask for something. */
public enum AddresseeKind {
    STATE,
    PARLIAMENT,
    CITY,
    UNION_OF_STATES,
    EMPLOYER,
    INTERNATIONAL;

    @JsonCreator
    static AddresseeKind read(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

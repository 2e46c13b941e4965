package org.sextant.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A file as it holds at some time.
 *
 * @param id {@link #SHIPPED}, or that of the update
 * @param asOf until when it is right; empty for the shipped one, whose lines say so themselves
 * @param source whose facts they are; empty for the shipped one
 */
public record Edition(String id, Optional<LocalDate> asOf, String source, String csv) {

    /** The id of what came with Sextant. */
    public static final String SHIPPED = "shipped";

    static Edition shipped(ReferenceFile file) {
        return new Edition(SHIPPED, Optional.empty(), "", file.shipped());
    }
}

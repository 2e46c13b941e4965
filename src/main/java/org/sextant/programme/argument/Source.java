package org.sextant.programme.argument;

import java.util.Optional;

/**
 * Where a piece of evidence stands, in the source's own language.
 *
 * @param year of publication
 * @param identifier a DOI, the symbol of a document, the number of a case or a law; empty where none was confirmed
 */
public record Source(String author, String title, int year, Kind kind, String identifier) {

    /** What sort of source it is. */
    public enum Kind {
        UN,
        IGO,
        OFFICIAL_STATISTICS,
        PEER_REVIEWED,
        BOOK,
        LAW,
        NGO
    }

    /** Where it can be read, if its identifier is a DOI. */
    public Optional<String> address() {
        return identifier.startsWith("10.") ? Optional.of("https://doi.org/" + identifier) : Optional.empty();
    }
}

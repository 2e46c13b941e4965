package org.sextant.programme.fulfilment;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.PlainText;

/**
 * That a demand is met in a place, to be written down.
 *
 * @param metOn the day from which on it is
 * @param source the law, the decision or the document that shows it
 * @param link where one can read it
 */
public record RecordFulfilment(DemandId demand, CountryCode place, LocalDate metOn, String source, URI link) {

    /** The longest source, in code points. */
    public static final int SOURCE_LENGTH = 300;

    /** The longest address. */
    public static final int LINK_LENGTH = 500;

    public RecordFulfilment {
        source = PlainText.line(source);
        if (source.isEmpty() || PlainText.length(source) > SOURCE_LENGTH) {
            throw new IllegalArgumentException(
                    "What is recorded has a source of at most " + SOURCE_LENGTH + " characters");
        }
        if (link(link.toString()).isEmpty()) {
            throw new IllegalArgumentException("A source is read at an address of the web");
        }
    }

    /** What somebody typed, if it is an address of the web. */
    public static Optional<URI> link(String typed) {
        try {
            return Optional.of(URI.create(typed.strip())).filter(RecordFulfilment::isOfTheWeb);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean isOfTheWeb(URI address) {
        return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                && address.getHost() != null
                && address.getUserInfo() == null
                && address.toString().length() <= LINK_LENGTH;
    }
}

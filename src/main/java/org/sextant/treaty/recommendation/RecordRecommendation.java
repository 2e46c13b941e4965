package org.sextant.treaty.recommendation;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.sextant.treaty.TreatyId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PlainText;

/**
 * A recommendation to be written down.
 *
 * @param state that received it
 * @param madeOn the day on which it was adopted
 * @param source the document and its paragraph
 * @param link where one can read it
 */
public record RecordRecommendation(
        TreatyId treaty, CountryCode state, ReviewBody body, LocalDate madeOn, String source, URI link) {

    /** The longest source, in code points. */
    public static final int SOURCE_LENGTH = 300;

    /** The longest address. */
    public static final int LINK_LENGTH = 500;

    public RecordRecommendation {
        source = PlainText.line(source);
        if (source.isEmpty() || PlainText.length(source) > SOURCE_LENGTH) {
            throw new IllegalArgumentException(
                    "A recommendation has a source of at most " + SOURCE_LENGTH + " characters");
        }
        if (link(link.toString()).isEmpty()) {
            throw new IllegalArgumentException("A recommendation is read at an address of the web");
        }
    }

    /** What somebody typed, if it is an address of the web. */
    public static Optional<URI> link(String typed) {
        try {
            return Optional.of(URI.create(typed.strip())).filter(RecordRecommendation::isOfTheWeb);
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

package org.sextant.treaty.recommendation;

import java.time.LocalDate;
import org.sextant.treaty.TreatyId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.WebAddress;

/**
 * A recommendation to be written down.
 *
 * @param state that received it
 * @param madeOn the day on which it was adopted
 * @param source the document and its paragraph
 * @param link where one can read it
 */
public record RecordRecommendation(
        TreatyId treaty, CountryCode state, ReviewBody body, LocalDate madeOn, String source, WebAddress link) {

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
        if (link.text().length() > LINK_LENGTH) {
            throw new IllegalArgumentException(
                    "A recommendation is read at an address of at most " + LINK_LENGTH + " characters");
        }
    }
}

package org.sextant.programme.fulfilment;

import java.time.LocalDate;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.WebAddress;

/**
 * That a demand is met in a place, to be written down.
 *
 * @param metOn the day from which on it is
 * @param source the law, the decision or the document that shows it
 * @param link where one can read it
 */
public record RecordFulfilment(DemandId demand, CountryCode place, LocalDate metOn, String source, WebAddress link) {

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
        if (link.text().length() > LINK_LENGTH) {
            throw new IllegalArgumentException(
                    "A source is read at an address of at most " + LINK_LENGTH + " characters");
        }
    }
}

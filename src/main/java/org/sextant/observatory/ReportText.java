package org.sextant.observatory;

import java.time.YearMonth;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Principle;

/**
 * What somebody reports.
 *
 * @param month in which it happened; a day could lead to a person
 * @param language in which it is written
 */
public record ReportText(
        CountryCode place, Principle theme, YearMonth month, Origin origin, String body, Language language) {

    /** The longest report, in code points. */
    public static final int LENGTH = 2000;

    public ReportText {
        body = PlainText.lines(body);
        if (body.isEmpty() || PlainText.length(body) > LENGTH) {
            throw new IllegalArgumentException("A report says something, in at most " + LENGTH + " characters");
        }
    }

    /** Hides what was written, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "a report";
    }
}

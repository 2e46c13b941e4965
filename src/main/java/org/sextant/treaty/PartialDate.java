package org.sextant.treaty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sextant.shell.Words;

/**
 * A day, or only its month or its year (ISO 8601 with reduced precision), where no more is known.
 *
 * @param iso as in {@code 2025-04-30}, {@code 2025-04} or {@code 2025}
 */
public record PartialDate(String iso) {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    // Characters of 2025-04 and of 2025-04-30.
    private static final int MONTH = 7;
    private static final int DAY = 10;

    public PartialDate {
        if (!SHAPE.matcher(iso).matches()) {
            throw new IllegalArgumentException("Neither a day nor a month nor a year");
        }
        var _ = firstOf(iso);
    }

    /** What is written so, or nothing where it is no date. */
    public static Optional<PartialDate> parse(String iso) {
        try {
            return Optional.of(new PartialDate(iso.strip()));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The first day that it can mean. */
    public LocalDate first() {
        return firstOf(iso);
    }

    private static LocalDate firstOf(String iso) {
        return LocalDate.parse(iso + "-01-01".substring(iso.length() == DAY ? 6 : iso.length() == MONTH ? 3 : 0));
    }

    /** The last day that it can mean. */
    public LocalDate last() {
        return switch (iso.length()) {
            case DAY -> first();
            case MONTH -> first().plusMonths(1).minusDays(1);
            default -> first().plusYears(1).minusDays(1);
        };
    }

    /** As in "30 April 2025", "April 2025" or "2025". */
    public String in(Words words) {
        return switch (iso.length()) {
            case DAY -> words.date(first());
            case MONTH -> words.monthAndYear(first());
            default -> iso;
        };
    }
}

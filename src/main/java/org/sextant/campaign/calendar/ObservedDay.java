package org.sextant.campaign.calendar;

import java.time.LocalDate;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;

/**
 * An observance in one year.
 *
 * @param last the same as {@code first} unless it is a week
 */
public record ObservedDay(Observance observance, LocalDate first, LocalDate last) {

    public Slug id() {
        return observance.id();
    }

    public LocalizedText name() {
        return observance.name();
    }

    public int year() {
        return first.getYear();
    }

    boolean fallsBetween(LocalDate from, LocalDate to) {
        return !last.isBefore(from) && !first.isAfter(to);
    }
}

package org.sextant.campaign.calendar;

import java.util.Set;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;

/** A day or week of the year that many observe. */
public record Observance(Slug id, LocalizedText name, Set<Principle> principles, DayRule rule) {

    ObservedDay in(int year) {
        return new ObservedDay(this, rule.first(year), rule.last(year));
    }
}

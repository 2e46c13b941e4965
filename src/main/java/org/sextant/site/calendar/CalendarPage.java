package org.sextant.site.calendar;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.place.Place;
import org.sextant.programme.PrincipleSummary;
import org.sextant.shell.CalendarSource.Entry;
import org.sextant.shell.PageFrame;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Principle;

/**
 * A month of the movement.
 *
 * @param entries those that the reader wants to see, in the order of time
 * @param places that can be chosen, in the reader's alphabet
 * @param months that can be turned to: the one before and the one after, as far as the calendar has them
 */
record CalendarPage(
        PageFrame frame,
        YearMonth month,
        Wanted wanted,
        List<Entry> entries,
        List<PrincipleSummary> principles,
        List<Place> places,
        List<YearMonth> months) {

    /** As in "3 December, 18:30". */
    static String hour(Entry entry, Words words) {
        return entry.when()
                .hours()
                .map(hours -> words.time(hours.begins(), hours.zone()) + " (" + words.zone(hours.zone(), hours.begins())
                        + ")")
                .orElse("");
    }

    String to(YearMonth other) {
        return frame.to(wanted.path(other));
    }

    String name(YearMonth other) {
        return frame.words().monthAndYear(other.atDay(1));
    }

    String feed() {
        return wanted.feed(frame.language().tag());
    }

    boolean isWanted(Place place) {
        return wanted.place().filter(place.code()::equals).isPresent();
    }

    /** What an entry is about, in the order of the programme. */
    List<PrincipleSummary> of(Entry entry) {
        return principles.stream()
                .filter(principle -> entry.about().principles().contains(principle.principle()))
                .toList();
    }

    boolean isWanted(Principle principle) {
        return wanted.principle().filter(principle::equals).isPresent();
    }

    /** Those whose signs the page draws. */
    Set<Principle> signs() {
        return entries.stream()
                .flatMap(entry -> entry.about().principles().stream())
                .collect(Collectors.toSet());
    }
}

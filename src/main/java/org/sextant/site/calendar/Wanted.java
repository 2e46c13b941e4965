package org.sextant.site.calendar;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.shell.CalendarSource.Entry;
import org.sextant.shell.CalendarSource.Sort;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Principle;

/** What a reader wants to see. What the address does not say in words that we know is as if it were not said. */
record Wanted(Optional<Sort> sort, Optional<Principle> principle, Optional<CountryCode> place) {

    static Wanted read(Map<String, String> parameters) {
        return new Wanted(
                Optional.ofNullable(parameters.get("sort")).flatMap(Wanted::sort),
                Optional.ofNullable(parameters.get("principle")).flatMap(Principle::ofId),
                Optional.ofNullable(parameters.get("place")).flatMap(CountryCode::parse));
    }

    private static Optional<Sort> sort(String written) {
        return Arrays.stream(Sort.values())
                .filter(sort -> word(sort).equals(written))
                .findFirst();
    }

    static String word(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    boolean admits(Entry entry) {
        return sort.filter(wanted -> wanted != entry.sort()).isEmpty()
                && principle
                        .filter(wanted -> !entry.about().principles().contains(wanted))
                        .isEmpty()
                && place.filter(wanted -> !entry.about().places().contains(wanted))
                        .isEmpty();
    }

    boolean isFiltered() {
        return sort.isPresent() || principle.isPresent() || place.isPresent();
    }

    /** The page of a month, after the language. */
    String path(YearMonth month) {
        return with("/calendar/" + month, Stream.empty());
    }

    /** The calendar to subscribe to. */
    String feed(String language) {
        return with("/feeds/calendar.ics", Stream.of("lang=" + language));
    }

    private String with(String path, Stream<String> more) {
        var said = Stream.concat(
                        more,
                        Stream.of(
                                        sort.map(one -> "sort=" + word(one)),
                                        principle.map(one -> "principle=" + one.id()),
                                        place.map(one -> "place=" + one.alpha2()))
                                .flatMap(Optional::stream))
                .collect(joining("&"));
        return said.isEmpty() ? path : path + "?" + said;
    }
}

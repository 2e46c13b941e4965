package org.sextant.observatory.web;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.observatory.PublicReports;
import org.sextant.vocabulary.Principle;

/**
 * Which reports of a place a reader asks for. What the address does not say in words that we know is as if it were not said.
 *
 * @param number of the page, from one on: the further, the older
 */
record ReportsWanted(Optional<Principle> theme, int number) {

    static final ReportsWanted ALL = new ReportsWanted(Optional.empty(), 1);

    static ReportsWanted read(Map<String, String> parameters) {
        var page = parameters.getOrDefault("page", "");
        return new ReportsWanted(
                Optional.ofNullable(parameters.get("theme")).flatMap(Principle::ofId),
                page.matches("[1-9]\\d?") ? Math.min(Integer.parseInt(page), PublicReports.MOST_PAGES) : 1);
    }

    boolean asks(Principle principle) {
        return theme.filter(principle::equals).isPresent();
    }

    ReportsWanted page(int other) {
        return new ReportsWanted(theme, other);
    }

    /** What stands behind the address of the place. */
    String query() {
        var said = Stream.of(
                        theme.map(one -> "theme=" + one.id()),
                        Optional.of("page=" + number).filter(_ -> number > 1))
                .flatMap(Optional::stream)
                .collect(joining("&"));
        return said.isEmpty() ? "" : "?" + said;
    }
}

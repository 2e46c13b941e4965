package org.sextant.treaty.web;

import java.util.ArrayList;
import java.util.List;
import org.sextant.place.Place;
import org.sextant.shell.Words;
import org.sextant.treaty.Accessions;
import org.sextant.treaty.NextToMove.Candidate;

/** What does not change with each view, in words. */
final class Told {

    private Told() {}

    /** The years in which some became bound. */
    static List<Sheet.Joining> joinings(Accessions accessions, Words words) {
        return accessions.years().stream()
                .filter(year -> !year.joined().isEmpty())
                .map(year -> joining(year, words))
                .toList();
    }

    private static Sheet.Joining joining(Accessions.Year year, Words words) {
        return new Sheet.Joining(
                year.year(),
                names(year.joined(), words),
                year.dayless() == 0 ? "" : words.of("treaty.chart.dayless", "count", year.dayless()),
                words.number(year.bound()));
    }

    /** Who joined last, and when; empty while nobody has. */
    static String last(Accessions accessions, Words words) {
        return accessions
                .latest()
                .map(year -> words.of(
                        year.dayless() == year.joined().size() ? "treaty.chart.last-dayless" : "treaty.chart.last",
                        "names",
                        names(year.joined(), words),
                        "year",
                        Integer.toString(year.year())))
                .orElse("");
    }

    /** Why a State could be next. */
    static List<String> reasons(Candidate candidate, Words words) {
        var reasons = new ArrayList<String>();
        if (candidate.signed()) {
            reasons.add(candidate
                    .entry()
                    .signedOn()
                    .map(day -> words.of("treaty.next.signed", "day", words.briefDate(day)))
                    .orElseGet(() -> words.of("treaty.next.signed-dayless")));
        }
        var near = candidate.boundNeighbours();
        if (!near.isEmpty()) {
            reasons.add(words.of("treaty.next.neighbours", "count", near.size(), "names", names(near, words)));
        }
        return reasons;
    }

    private static String names(List<Place> places, Words words) {
        return words.list(
                places.stream().map(place -> place.in(words.language())).toList());
    }
}

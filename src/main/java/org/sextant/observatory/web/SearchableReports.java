package org.sextant.observatory.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.List;
import org.sextant.observatory.PublicReports;
import org.sextant.observatory.ReportSummary;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

/** The places of the observatory, found by their names and by what is reported of them. */
@Component
class SearchableReports implements Searchable {

    private static final int ORDER = 70;

    private final PublicReports reports;
    private final Places places;

    SearchableReports(PublicReports reports, Places places) {
        this.reports = reports;
        this.places = places;
    }

    @Override
    public String kind() {
        return "observatory";
    }

    @Override
    public String kind(Words words) {
        return words.of("observatory.search");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        return reports.counts().keySet().stream()
                .map(code -> entry(places.byCode(code), reports.of(code)))
                .toList();
    }

    // A report is written in one language: each reader finds those of theirs.
    private static Entry entry(Place place, List<ReportSummary> reports) {
        var bodies = reports.stream()
                .collect(groupingBy(
                        report -> report.text().language(),
                        mapping(report -> report.text().body(), joining(" "))));
        return new Entry("/observatory/" + place.iso3(), place.name(), new LocalizedText(bodies));
    }
}

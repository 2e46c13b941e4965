package org.sextant.observatory.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.sextant.observatory.Indicator;
import org.sextant.observatory.Indicators;
import org.sextant.observatory.ReportSummary;
import org.sextant.place.Place;
import org.sextant.place.web.PlaceSection;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

/** On a place's page: what is reported of it, and its figures. */
@Component
class ReportsOfPlace implements PlaceSection {

    private static final int ORDER = 60;
    private static final int LATEST = 3;

    private final KeptReports reports;
    private final Indicators indicators;
    private final Telling telling;
    private final TemplateEngine templates;

    ReportsOfPlace(KeptReports reports, Indicators indicators, Telling telling, TemplateEngine templates) {
        this.reports = reports;
        this.indicators = indicators;
        this.telling = telling;
        this.templates = templates;
    }

    /**
     * What the template shows.
     *
     * @param latest of the reports
     * @param number how many reports there are
     */
    record Part(
            Place place,
            List<ReportSummary> latest,
            int number,
            List<Indicator> indicators,
            Telling telling,
            Words words) {

        String to(String path) {
            return "/" + words.language().tag() + path;
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> of(Place place, Words words) {
        var all = reports.of(place.code());
        var latest = all.stream().limit(LATEST).toList();
        var part = new Part(place, latest, all.size(), indicators.of(place.code()), telling, words);
        return Optional.of(output -> templates.render("observatory/web/of-place.jte", part, output));
    }
}

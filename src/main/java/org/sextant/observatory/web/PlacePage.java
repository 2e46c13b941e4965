package org.sextant.observatory.web;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sextant.observatory.Indicator;
import org.sextant.observatory.PublicReports;
import org.sextant.observatory.ReportSummary;
import org.sextant.place.Place;
import org.sextant.shell.PageFrame;
import org.springframework.data.domain.Slice;

/**
 * What is reported of a place month by month, and its figures.
 *
 * @param reports those on this page
 */
record PlacePage(
        PageFrame frame,
        Place place,
        ReportsWanted wanted,
        Slice<ReportSummary> reports,
        List<Indicator> indicators,
        Telling telling) {

    String to(int page) {
        return frame.to("/observatory/" + place.iso3() + wanted.page(page).query());
    }

    boolean hasOlder() {
        return reports.hasNext() && wanted.number() < PublicReports.MOST_PAGES;
    }

    /** The latest month first. */
    Map<YearMonth, List<ReportSummary>> timeline() {
        return reports.stream()
                .collect(Collectors.groupingBy(
                        report -> report.text().month(), LinkedHashMap::new, Collectors.toList()));
    }
}

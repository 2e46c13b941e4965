package org.sextant.observatory.web;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sextant.observatory.Indicator;
import org.sextant.observatory.ReportSummary;
import org.sextant.place.Place;
import org.sextant.shell.PageFrame;

/** What is reported of a place month by month, and its figures. */
record PlacePage(
        PageFrame frame, Place place, List<ReportSummary> reports, List<Indicator> indicators, Telling telling) {

    /** The latest month first. */
    Map<YearMonth, List<ReportSummary>> timeline() {
        return reports.stream()
                .collect(Collectors.groupingBy(
                        report -> report.text().month(), LinkedHashMap::new, Collectors.toList()));
    }
}

package org.sextant.observatory.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sextant.observatory.PublicReports;
import org.sextant.observatory.ReportSummary;
import org.sextant.shell.Kept;
import org.sextant.shell.KeptFor;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** The reports in memory, so that a view costs no query; at most a second behind the database. */
@Component
class KeptReports {

    private static final int LATEST = 10;

    private final KeptFor<CountryCode, List<ReportSummary>> places;
    private final Kept<List<ReportSummary>> latest;
    private final Kept<Map<CountryCode, Long>> counts;

    KeptReports(PublicReports reports, Clock clock) {
        this.places = new KeptFor<>(reports::of, clock);
        this.latest = new Kept<>(() -> reports.latest(LATEST), KeptFor.LASTS, clock);
        this.counts = new Kept<>(reports::counts, KeptFor.LASTS, clock);
    }

    List<ReportSummary> of(CountryCode place) {
        return places.get(place);
    }

    List<ReportSummary> latest() {
        return latest.get();
    }

    Map<CountryCode, Long> counts() {
        return counts.get();
    }
}

package org.sextant.observatory.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sextant.observatory.PublicReports;
import org.sextant.observatory.ReportSummary;
import org.sextant.shell.Kept;
import org.sextant.shell.KeptFor;
import org.sextant.vocabulary.CountryCode;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;

/** The reports in memory, so that a view costs no query; at most a second behind the database. */
@Component
class KeptReports {

    private static final int LATEST = 10;

    /** A page of the reports of a place. */
    private record Leaf(CountryCode place, ReportsWanted wanted) {}

    private final KeptFor<Leaf, Slice<ReportSummary>> places;
    private final Kept<List<ReportSummary>> latest;
    private final Kept<Map<CountryCode, Long>> counts;

    KeptReports(PublicReports reports, Clock clock) {
        this.places = new KeptFor<>(
                leaf -> reports.of(
                        leaf.place(), leaf.wanted().theme(), leaf.wanted().number() - 1),
                clock);
        this.latest = new Kept<>(() -> reports.latest(LATEST), KeptFor.LASTS, clock);
        this.counts = new Kept<>(reports::counts, KeptFor.LASTS, clock);
    }

    /** The latest of a place. */
    List<ReportSummary> of(CountryCode place) {
        return of(place, ReportsWanted.ALL).getContent();
    }

    Slice<ReportSummary> of(CountryCode place, ReportsWanted wanted) {
        return places.get(new Leaf(place, wanted));
    }

    List<ReportSummary> latest() {
        return latest.get();
    }

    Map<CountryCode, Long> counts() {
        return counts.get();
    }
}

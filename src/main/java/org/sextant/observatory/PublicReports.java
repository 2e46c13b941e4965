package org.sextant.observatory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.ReportId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports that two moderators have agreed to, as everybody reads them. */
@Service
@Transactional(readOnly = true)
public class PublicReports {

    /** More of one place are not shown: the latest are. */
    public static final int MOST = 200;

    private final ReportRepository reports;

    PublicReports(ReportRepository reports) {
        this.reports = reports;
    }

    /** Those of a place: what happened last comes first. */
    public List<ReportSummary> of(CountryCode place) {
        return summaries(reports.findShown(place, Limit.of(MOST)));
    }

    /** Those of everywhere: what was sent last comes first. */
    public List<ReportSummary> latest(int most) {
        return summaries(reports.findLatest(Limit.of(most)));
    }

    /** One of them; empty once it is taken down. */
    public Optional<ReportSummary> byId(ReportId id) {
        return reports.findShown(id).map(Report::summary);
    }

    /** How many there are of each place that has any. */
    public Map<CountryCode, Long> counts() {
        return reports.countByPlace().stream()
                .collect(Collectors.toMap(ReportRepository.Count::getPlace, ReportRepository.Count::getReports));
    }

    static List<ReportSummary> summaries(List<Report> found) {
        return found.stream().map(Report::summary).toList();
    }
}

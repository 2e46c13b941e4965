package org.sextant.observatory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.ReportId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports that two moderators have agreed to, as everybody reads them. */
@Service
@Transactional(readOnly = true)
public class PublicReports {

    /** So many of a place stand on one page. */
    public static final int ON_A_PAGE = 200;

    /** Nobody turns further back than that. */
    public static final int MOST_PAGES = 99;

    private final ReportRepository reports;

    PublicReports(ReportRepository reports) {
        this.reports = reports;
    }

    /** The latest of a place: what happened last comes first. */
    public List<ReportSummary> of(CountryCode place) {
        return of(place, Optional.empty(), 0).getContent();
    }

    /**
     * A page of those of a place: what happened last comes first.
     *
     * @param theme the principle that they are about; empty for all
     * @param page from 0
     */
    public Slice<ReportSummary> of(CountryCode place, Optional<Principle> theme, int page) {
        var wanted = PageRequest.of(page, ON_A_PAGE);
        return theme.map(one -> reports.findShown(place, one, wanted))
                .orElseGet(() -> reports.findShown(place, wanted))
                .map(Report::summary);
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

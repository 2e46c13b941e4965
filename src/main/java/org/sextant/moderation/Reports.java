package org.sextant.moderation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where anybody reports what they read. */
@Service
@Transactional
public class Reports {

    private final ReportTable reports;
    private final Subjects subjects;
    private final Answerable answerable;

    Reports(ReportTable reports, Subjects subjects, Answerable answerable) {
        this.reports = reports;
        this.subjects = subjects;
        this.answerable = answerable;
    }

    /** Takes a report; nothing where the thing is no longer public. */
    public void take(ReportIt report) {
        if (subjects.find(report.about()).isPresent()) {
            var matter = reports.matterOf(report.about());
            answerable.keep(matter, report.about());
            reports.add(matter, report);
        }
    }
}

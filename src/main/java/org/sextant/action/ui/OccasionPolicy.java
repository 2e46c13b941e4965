package org.sextant.action.ui;

import org.sextant.observatory.PublicReports;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Whoever is signed in may ask where they could start an action at a report that everybody reads; the page offers only campaigns in which they may plan. */
@Component
class OccasionPolicy implements RoutePolicy {

    private final PublicReports reports;

    OccasionPolicy(PublicReports reports) {
        this.reports = reports;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        if (!OccasionPath.matches(path)) {
            return Verdict.NOT_MINE;
        }
        return Verdict.foundIf(OccasionPath.report(path).flatMap(reports::byId).isPresent());
    }
}

package org.sextant.action.web;

import java.time.Clock;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.occasion.Occasions;
import org.sextant.observatory.ReportSummary;
import org.sextant.place.Places;
import org.sextant.shell.KeptFor;
import org.sextant.shell.Words;
import org.sextant.vocabulary.ActionId;
import org.springframework.stereotype.Component;

/** At which reports actions began; at most a second behind the database. */
@Component
class Origins {

    private final KeptFor<ActionId, Optional<ReportSummary>> reports;
    private final Places places;

    Origins(Occasions occasions, Places places, Clock clock) {
        this.reports = new KeptFor<>(occasions::of, clock);
        this.places = places;
    }

    Optional<ActionPage.Began> of(ActionCard action, Words words) {
        return reports.get(action.id()).map(report -> {
            var place = places.byCode(report.text().place());
            return new ActionPage.Began(
                    "/observatory/" + place.iso3() + "#r" + report.id(),
                    words.of(
                            "action.occasion.began.report",
                            "place",
                            place.in(words.language()),
                            "month",
                            words.monthAndYear(report.text().month().atDay(1))));
        });
    }
}

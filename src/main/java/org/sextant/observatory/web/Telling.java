package org.sextant.observatory.web;

import com.ibm.icu.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.sextant.observatory.Indicator;
import org.sextant.observatory.ReportSummary;
import org.sextant.observatory.ReportedActions;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.Demands;
import org.sextant.programme.PrincipleSummary;
import org.sextant.programme.Programme;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** What stands around a report or a figure on a page: names of places and principles, and what a report led to. */
@Component
class Telling {

    private static final int BEGINNING = 180;

    private final Programme programme;
    private final Demands demands;
    private final Places places;
    private final ReportedActions actions;

    Telling(Programme programme, Demands demands, Places places, ReportedActions actions) {
        this.programme = programme;
        this.demands = demands;
        this.places = places;
        this.actions = actions;
    }

    PrincipleSummary principle(Principle principle) {
        return programme.principle(principle);
    }

    Place place(CountryCode code) {
        return places.byCode(code);
    }

    Optional<DemandSummary> demand(ReportSummary report) {
        return report.demand().flatMap(demands::byId);
    }

    Optional<LocalizedText> action(ReportSummary report) {
        return report.action().flatMap(actions::title);
    }

    /** Actions that began at it, beside the one that its moderators named. */
    List<ReportedActions.Started> started(ReportSummary report) {
        return actions.startedFrom(report.id()).stream()
                .filter(one -> report.action().filter(one.action()::equals).isEmpty())
                .toList();
    }

    /** The first words of a report, on one line. */
    static String beginning(ReportSummary report) {
        return PlainText.beginning(report.text().body(), BEGINNING);
    }

    /** As in "11.0", with the digits that its kind has. */
    static String figure(Indicator indicator, Words words) {
        var format = NumberFormat.getInstance(words.language().locale());
        format.setMinimumFractionDigits(indicator.kind().digits());
        format.setMaximumFractionDigits(indicator.kind().digits());
        return format.format(indicator.figure());
    }
}

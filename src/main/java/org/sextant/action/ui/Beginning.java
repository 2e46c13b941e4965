package org.sextant.action.ui;

import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;
import org.sextant.observatory.PublicReports;
import org.sextant.observatory.ReportSummary;
import org.sextant.place.Places;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

/** What a report proposes for the form of an action. */
@Component
class Beginning {

    private final PublicReports reports;
    private final Places places;
    private final Messages messages;

    Beginning(PublicReports reports, Places places, Messages messages) {
        this.reports = reports;
        this.places = places;
        this.messages = messages;
    }

    /** The report of that id, as somebody wrote it into an address, if everybody reads it. */
    Optional<ReportSummary> report(String written) {
        return OccasionPath.id(written).flatMap(reports::byId);
    }

    /** A title in each of the campaign's languages, to begin with. */
    LocalizedText title(ReportSummary report, Set<Language> languages) {
        var place = places.byCode(report.text().place());
        var titles = new EnumMap<Language, String>(Language.class);
        languages.forEach(language ->
                titles.put(language, messages.in(language).of("action.occasion.title", "place", place.in(language))));
        return new LocalizedText(titles);
    }
}

package org.sextant.observatory.web;

import java.util.Optional;
import java.util.Set;
import org.sextant.moderation.Kind;
import org.sextant.moderation.Subject;
import org.sextant.moderation.Unsigned;
import org.sextant.observatory.PublicReports;
import org.sextant.observatory.ReportSummary;
import org.sextant.observatory.Reports;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.ReportId;
import org.springframework.stereotype.Component;

/** What is shown of a place can be reported; nobody knows who wrote it, so that a moderator takes it down. */
@Component
class ReportableTestimonies implements Unsigned {

    private final PublicReports shown;
    private final Reports reports;
    private final Places places;
    private final Messages messages;

    ReportableTestimonies(PublicReports shown, Reports reports, Places places, Messages messages) {
        this.shown = shown;
        this.reports = reports;
        this.places = places;
        this.messages = messages;
    }

    @Override
    public Kind kind() {
        return Kind.TESTIMONY;
    }

    @Override
    public Optional<Subject> find(String key) {
        return Ids.parse(key).map(ReportId::new).flatMap(shown::byId).map(this::subject);
    }

    @Override
    public void takeDown(String key, PersonId by) {
        Ids.parse(key)
                .map(ReportId::new)
                .filter(id -> shown.byId(id).isPresent())
                .ifPresent(id -> reports.refuse(id, by));
    }

    private Subject subject(ReportSummary report) {
        var place = places.byCode(report.text().place());
        return new Subject(
                messages.everywhere(words -> title(report, place, words)),
                "/observatory/" + place.iso3() + "#r" + report.id(),
                report.text().theme(),
                Set.of());
    }

    private static String title(ReportSummary report, Place place, Words words) {
        var month = words.monthAndYear(report.text().month().atDay(1));
        return words.of("observatory.reported", "place", place.in(words.language()), "month", month);
    }
}

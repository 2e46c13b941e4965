package org.sextant.observatory;

import java.time.YearMonth;
import java.util.UUID;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.ReportId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;

/** Reports to which two moderators have agreed. */
public final class SomeReports {

    private final Reports reports;
    private final PersonId first;
    private final PersonId second;

    public SomeReports(BeanFactory beans) {
        reports = beans.getBean(Reports.class);
        first = moderator(beans);
        second = moderator(beans);
    }

    private static PersonId moderator(BeanFactory beans) {
        var person = new SomePeople(beans).called("Giulia");
        beans.getBean(Mandates.class).take(person, Role.MODERATOR, Scope.PLATFORM);
        return person;
    }

    /** One of the counter that was closed. */
    public ReportId shown(CountryCode place, Principle theme) {
        var words = "The counter was closed. " + UUID.randomUUID().toString().replaceAll("\\d", "x");
        var text = new ReportText(place, theme, YearMonth.of(2026, 5), Origin.SEEN, words, Language.EN);
        reports.file(text);
        var id = reports.waiting(first).stream()
                .filter(report -> report.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
        reports.agree(id, first);
        reports.agree(id, second);
        return id;
    }

    public void takeDown(ReportId id) {
        reports.refuse(id, first);
    }
}

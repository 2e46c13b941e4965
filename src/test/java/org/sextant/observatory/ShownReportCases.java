package org.sextant.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.ReportId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A report that everybody reads, on each database. */
abstract class ShownReportCases {

    // No other test looks there.
    private static final CountryCode KIRIBATI = new CountryCode("KI");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Reports reports;

    @Autowired
    private PublicReports open;

    @Autowired
    private JdbcTemplate database;

    private PersonId first;
    private PersonId second;

    @BeforeEach
    void twoModerators() {
        first = moderator();
        second = moderator();
    }

    @AfterEach
    void clear() {
        open.of(KIRIBATI).forEach(report -> reports.refuse(report.id(), first));
    }

    @Test
    void forgetsWhoWroteItAtThatMoment() {
        var text = said(Principle.RIGHTS, 5);
        reports.file(text, moderator());
        var id = waiting(text);
        reports.agree(id, first);
        assertThat(writer(id)).isNotNull();

        reports.agree(id, second);

        assertThat(writer(id)).isNull();
        assertThat(open.byId(id))
                .hasValueSatisfying(report -> assertThat(report.byMember()).isTrue());
    }

    private @Nullable Object writer(ReportId id) {
        return database.queryForMap("select filed_by from report where id = ?", id.uuid())
                .get("filed_by");
    }

    @Test
    void canStillBeTiedToWhatItLedTo() {
        var id = shown(said(Principle.RIGHTS, 5));

        reports.leadTo(id, Optional.of(new DemandId("asylum")), Optional.empty(), second);

        assertThat(open.of(KIRIBATI).getFirst().demand()).contains(new DemandId("asylum"));
    }

    @Test
    void isFoundByItsThemeAndPageByPage() {
        var rights = shown(said(Principle.RIGHTS, 5));
        var dignity = shown(said(Principle.DIGNITY, 4));

        assertThat(open.of(KIRIBATI, Optional.of(Principle.RIGHTS), 0).getContent())
                .extracting(ReportSummary::id)
                .containsExactly(rights);
        assertThat(open.of(KIRIBATI, Optional.empty(), 0).getContent())
                .extracting(ReportSummary::id)
                .containsExactly(rights, dignity);
        assertThat(open.of(KIRIBATI, Optional.empty(), 1).getContent()).isEmpty();
    }

    private ReportId shown(ReportText text) {
        reports.file(text);
        var id = waiting(text);
        reports.agree(id, first);
        reports.agree(id, second);
        return id;
    }

    private ReportId waiting(ReportText text) {
        return reports.waiting(first).stream()
                .filter(report -> report.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ReportText said(Principle theme, int month) {
        return new ReportText(
                KIRIBATI, theme, YearMonth.of(2026, month), Origin.SEEN, "Said " + UUID.randomUUID(), Language.EN);
    }

    private PersonId moderator() {
        var person = new SomePeople(beans).called("Giulia");
        beans.getBean(Mandates.class).take(person, Role.MODERATOR, Scope.PLATFORM);
        return person;
    }
}

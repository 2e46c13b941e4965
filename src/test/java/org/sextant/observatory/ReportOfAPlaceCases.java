package org.sextant.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.member.SomePeople;
import org.sextant.observatory.Reports.Reception;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.ReportId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A report, and those who moderate its place or another, on each database. */
abstract class ReportOfAPlaceCases {

    private static final CountryCode PALAU = new CountryCode("PW");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Reports reports;

    @Autowired
    private PublicReports open;

    private PersonId first;
    private PersonId second;

    @BeforeEach
    void twoModeratorsOfThePlatform() {
        first = moderatorOf(Scope.PLATFORM);
        second = moderatorOf(Scope.PLATFORM);
    }

    @AfterEach
    void clear() {
        open.of(PALAU).forEach(report -> reports.refuse(report.id(), first));
    }

    @Test
    void isReadByWhoModeratesItsPlaceAndNeedsOneMoreOfThePlatform() {
        var id = file("Of here");
        var near = moderatorOf(Scope.of(PALAU));
        var neighbour = moderatorOf(Scope.of(PALAU));
        assertThat(reports.moderates(near)).isTrue();
        assertThat(reports.waiting(near)).extracting(ReportSummary::id).contains(id);

        assertThat(reports.agree(id, near)).isFalse();

        assertThat(reports.waiting(neighbour))
                .filteredOn(report -> report.id().equals(id))
                .singleElement()
                .satisfies(report ->
                        assertThat(reports.takesAnother(report, neighbour)).isTrue());
        assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> reports.agree(id, neighbour));
        assertThat(open.of(PALAU)).isEmpty();
        assertThat(reports.agree(id, first)).isTrue();
        assertThat(shownTo(near)).contains(id);
        reports.refuse(id, near);
    }

    @Test
    void isNothingToWhoModeratesAnotherPlace() {
        var id = file("Of there");
        var shown = file("Of there, for everybody");
        reports.agree(shown, first);
        reports.agree(shown, second);
        var elsewhere = moderatorOf(Scope.of(new CountryCode("TV")));

        assertThat(reports.waiting(elsewhere)).extracting(ReportSummary::id).doesNotContain(id);
        assertThat(shownTo(elsewhere)).doesNotContain(shown);
        assertThatExceptionOfType(NoSuchReport.class).isThrownBy(() -> reports.agree(id, elsewhere));
        assertThatExceptionOfType(NoSuchReport.class).isThrownBy(() -> reports.refuse(shown, elsewhere));
        assertThatExceptionOfType(NoSuchReport.class)
                .isThrownBy(() -> reports.leadTo(id, Optional.empty(), Optional.empty(), elsewhere));
    }

    private PersonId moderatorOf(Scope scope) {
        var person = new SomePeople(beans).called("Amina");
        beans.getBean(Mandates.class).take(person, Role.MODERATOR, scope);
        return person;
    }

    private List<ReportId> shownTo(PersonId moderator) {
        return reports.shown(moderator, 0).getContent().stream()
                .map(ReportSummary::id)
                .toList();
    }

    private ReportId file(String body) {
        var words = body + " " + UUID.randomUUID();
        var text = new ReportText(PALAU, Principle.RIGHTS, YearMonth.of(2026, 5), Origin.SEEN, words, Language.EN);
        assertThat(reports.file(text)).isEqualTo(Reception.WAITS);
        return reports.waiting(first).stream()
                .filter(report -> report.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

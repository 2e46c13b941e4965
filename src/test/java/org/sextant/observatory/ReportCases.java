package org.sextant.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.member.SomePeople;
import org.sextant.observatory.Reports.Reception;
import org.sextant.shell.WhatWaits;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.ReportId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Slice;
import org.springframework.transaction.support.TransactionTemplate;

/** A report, on each database. */
abstract class ReportCases {

    private static final CountryCode NAURU = new CountryCode("NR");
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Reports reports;

    @Autowired
    private PublicReports open;

    @Autowired
    private ReportRepository rows;

    @Autowired
    private Clock clock;

    @Autowired
    private Ids ids;

    @Autowired
    private TransactionTemplate transaction;

    private PersonId first;
    private PersonId second;

    @BeforeEach
    void twoModerators() {
        first = somebodyAs(Role.MODERATOR);
        second = somebodyAs(Role.MODERATOR);
    }

    @AfterEach
    void clear() {
        open.of(NAURU).forEach(report -> reports.refuse(report.id(), first));
    }

    @Test
    void isShownOnceTwoModeratorsHaveAgreed() {
        var id = file(said("Two agree", MAY));
        assertThat(open.of(NAURU)).isEmpty();

        assertThat(reports.agree(id, first)).isFalse();
        assertThat(open.of(NAURU)).isEmpty();
        assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> reports.agree(id, first));

        assertThat(reports.agree(id, second)).isTrue();
        assertThat(open.of(NAURU)).extracting(ReportSummary::id).containsExactly(id);
        assertThat(open.counts()).containsEntry(NAURU, 1L);
        assertThat(reports.waiting(first)).extracting(ReportSummary::id).doesNotContain(id);
    }

    @Test
    void comesBackAsItWasWrittenAndSaysNothingOfItsWriter() {
        var text = new ReportText(NAURU, Principle.ANTI_RACISM, MAY, Origin.TOLD, "سطر أول\nسطر ثان", Language.AR);
        var id = file(text);

        show(id);

        assertThat(open.of(NAURU).getFirst().text()).isEqualTo(text);
    }

    @Test
    void isErasedWhenItIsRefusedAlsoAfterwards() {
        var id = file(said("A name slipped through", MAY));
        show(id);

        reports.refuse(id, first);

        assertThat(open.of(NAURU)).isEmpty();
        assertThatExceptionOfType(NoSuchReport.class).isThrownBy(() -> reports.agree(id, second));
    }

    @Test
    void canBeFoundAndTakenDownByAModeratorAfterItWasShown() {
        var id = file(said("A name slipped through", MAY));
        assertThat(shownTo(first)).doesNotContain(id);
        assertThat(open.byId(id)).isEmpty();
        show(id);
        assertThat(shownTo(first)).contains(id);
        assertThat(open.byId(id)).isPresent();

        reports.refuse(id, second);

        assertThat(shownTo(first)).doesNotContain(id);
        assertThat(open.byId(id)).isEmpty();
    }

    @Test
    void isOnOneLeafOfWhatIsShownHoweverManyThereAre() {
        var filed = Stream.generate(() -> file(said("One of many", MAY)))
                .limit(Reports.SHOWN_ON_A_PAGE + 1L)
                .toList();
        filed.forEach(this::show);

        assertThat(reports.shown(first, 0).getContent()).hasSize(Reports.SHOWN_ON_A_PAGE);
        assertThat(reports.shown(first, 0).hasNext()).isTrue();
        assertThat(shownTo(first)).containsAll(filed).doesNotHaveDuplicates();
    }

    @Test
    void ofAMemberSaysSoAndIsNotAgreedToByWhoWroteIt() {
        var text = said("From the workroom", MAY);

        reports.file(text, first);
        var id = waiting(second, text);
        assertThat(WhatWaits.keys(beans, second)).contains("reports");
        assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> reports.agree(id, first));
        reports.agree(id, second);
        reports.agree(id, somebodyAs(Role.MODERATOR));

        assertThat(open.of(NAURU).getFirst().byMember()).isTrue();
        assertThat(open.of(NAURU).getFirst().toString()).doesNotContain(first.toString());
    }

    @Test
    void ofOnePersonWaitsForAnswersToTheirOthers() {
        var writer = somebodyAs(Role.MEMBER);
        for (var i = 0; i < Reports.MOST_WAITING_OF_ONE; i++) {
            assertThat(reports.file(said("One more", MAY), writer)).isEqualTo(Reception.WAITS);
        }

        assertThat(reports.file(said("Too many", MAY), writer)).isEqualTo(Reception.NO_ROOM);
        reports.waiting(first).stream()
                .filter(report -> report.text().body().startsWith("One more"))
                .forEach(report -> reports.refuse(report.id(), first));
    }

    @Test
    void standsInATimeline() {
        List.of(MAY.minusMonths(2), MAY, MAY.minusMonths(1)).forEach(month -> show(file(said("In " + month, month))));

        assertThat(open.of(NAURU))
                .extracting(report -> report.text().month())
                .containsExactly(MAY, MAY.minusMonths(1), MAY.minusMonths(2));
    }

    @Test
    void canLeadToADemandAndToAnAction() {
        var id = file(said("Something followed", MAY));

        reports.leadTo(id, Optional.of(new DemandId("asylum")), Optional.of(new Slug("open-training")), first);
        show(id);

        assertThat(open.of(NAURU).getFirst().demand()).contains(new DemandId("asylum"));
        assertThat(open.of(NAURU).getFirst().action()).contains(new Slug("open-training"));
    }

    @Test
    void isErasedWhenModeratorsDoNotAgreeInTime() {
        var old = ReportId.fresh(ids);
        var longAgo = clock.instant().minus(Reports.WAITS).minusSeconds(60);
        rows.saveAndFlush(new Report(old, said("Long ago", MAY), longAgo));
        var fresh = file(said("Just now", MAY));

        transaction.executeWithoutResult(_ -> reports.eraseWhatNobodyDecided());

        assertThat(reports.waiting(first))
                .extracting(ReportSummary::id)
                .contains(fresh)
                .doesNotContain(old);
        reports.refuse(fresh, first);
    }

    @Test
    void isShownOnceWhenTwoModeratorsAgreeAtTheSameMoment() throws Exception {
        var id = file(said("At the same moment", MAY));
        Callable<Boolean> one = () -> reports.agree(id, first);
        Callable<Boolean> other = () -> reports.agree(id, second);

        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(List.of(one, other)).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(open.of(NAURU)).extracting(ReportSummary::id).containsExactly(id);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isReadBeforeOthersByModeratorsOfThePlatformAlone(Role role) {
        var id = file(said("Not for everybody", MAY));
        var person = somebodyAs(role);

        assertThat(reports.moderates(person)).isEqualTo(role == Role.MODERATOR);
        if (role != Role.MODERATOR) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> reports.waiting(person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> reports.shown(person, 0));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> reports.agree(id, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> reports.refuse(id, person));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> reports.leadTo(id, Optional.empty(), Optional.empty(), person));
        }
        reports.refuse(id, first);
    }

    private List<ReportId> shownTo(PersonId moderator) {
        return Stream.iterate(
                        Optional.of(reports.shown(moderator, 0)),
                        Optional::isPresent,
                        leaf -> leaf.filter(Slice::hasNext).map(some -> reports.shown(moderator, some.getNumber() + 1)))
                .flatMap(leaf -> leaf.orElseThrow().stream())
                .map(ReportSummary::id)
                .toList();
    }

    private void show(ReportId id) {
        reports.agree(id, first);
        reports.agree(id, second);
    }

    private ReportId file(ReportText text) {
        assertThat(reports.file(text)).isEqualTo(Reception.WAITS);
        return waiting(first, text);
    }

    private ReportId waiting(PersonId moderator, ReportText text) {
        return reports.waiting(moderator).stream()
                .filter(report -> report.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PersonId somebodyAs(Role role) {
        var person = new SomePeople(beans).called(role.name());
        beans.getBean(Mandates.class).take(person, role, Scope.PLATFORM);
        return person;
    }

    private static ReportText said(String body, YearMonth month) {
        return new ReportText(NAURU, Principle.RIGHTS, month, Origin.SEEN, body + " " + UUID.randomUUID(), Language.EN);
    }
}

package org.sextant.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.notice.Notices;
import org.sextant.notice.Topic;
import org.sextant.shell.Waiting;
import org.sextant.shell.WhatWaits;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports, decisions, appeals and sanctions, on each database. */
abstract class MattersCases extends ReportedPetition {

    @Autowired
    private Erasure erasure;

    @Autowired
    private Notices notices;

    @Test
    void gatherWhatManyReportInOneMatter() {
        report("It names a home", Optional.empty());
        report("", Optional.of("ana@example.org"));

        var matter = waitingFor(giulia);

        assertThat(matter.reports()).extracting(ReportSummary::words).containsExactly("It names a home", "");
        assertThat(matter.isOpen()).isTrue();
    }

    @Test
    void takeNoReportOfWhatThePublicCannotRead() {
        var draft = scene.summary(scene.draft());

        reports.take(new ReportIt(
                new Reference(Kind.PETITION, draft.slug().text()), Ground.OTHER, "", Optional.empty(), Language.EN));

        assertThat(matters.waitingFor(giulia))
                .noneMatch(matter -> matter.about().key().equals(draft.slug().text()));
    }

    @Test
    void keepWordsAndMailboxesSealed() {
        report("It names a home", Optional.of("ana.reports@example.org"));

        var kept = database.sql("select words, mailbox from content_report where matter = ?")
                .param(waitingFor(giulia).id())
                .query((row, _) -> new String(row.getBytes("words"), StandardCharsets.ISO_8859_1)
                        + new String(row.getBytes("mailbox"), StandardCharsets.ISO_8859_1))
                .single();

        assertThat(kept).doesNotContain("home", "ana.reports");
    }

    @Test
    void tellWhatWasDecidedThoseWhomItConcernsAndWhoLeftAnAddressAndNobodyElse() {
        report("It names a home", Optional.of("ana@example.org"));
        report("", Optional.empty());
        var matter = waitingFor(giulia);
        var before = letters();

        matters.decide(matter.id(), toBeChanged(), giulia);

        // One to the reporter; one to each of those who stand for it, who hear of moderation at once unless they chose
        // otherwise.
        assertThat(letters() - before).isEqualTo(1 + 1);
        assertThat(notices.of(esther)).anySatisfy(notice -> {
            assertThat(notice.topic()).isEqualTo(Topic.MODERATION);
            assertThat(notice.why()).contains("It is to be changed", REASON.text());
            assertThat(notice.path()).isEqualTo("decisions/" + matter.id());
        });
        assertThat(notices.of(tome)).isEmpty();
        assertThat(notices.of(giulia)).isEmpty();
    }

    @Test
    void showADecisionToThoseWhomItConcernsWithoutTheReportsAndToOthersNothing() {
        report("It names a home", Optional.empty());
        var id = waitingFor(giulia).id();
        assertThat(matters.byId(id, esther)).isEmpty();

        matters.decide(id, toBeChanged(), giulia);

        assertThat(matters.byId(id, esther).orElseThrow().reports()).isEmpty();
        assertThat(matters.byId(id, scene.somebody())).isEmpty();
        assertThat(matters.waitingFor(scene.somebody())).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> matters.answer(id, true, REASON, scene.somebody()));
    }

    @Test
    void waitForThoseWhoStandForTheThingUntilTheySayThatItIsChanged() {
        report("", Optional.empty());
        var id = waitingFor(giulia).id();
        assertThat(pathsWaitingFor(esther)).doesNotContain("decisions/" + id);

        matters.decide(id, toBeChanged(), giulia);
        assertThat(pathsWaitingFor(esther)).contains("decisions/" + id);
        assertThat(pathsWaitingFor(giulia)).doesNotContain("decisions/" + id);
        assertThatExceptionOfType(NothingToChange.class).isThrownBy(() -> matters.changed(id, tome));

        matters.changed(id, esther);
        assertThat(pathsWaitingFor(esther)).doesNotContain("decisions/" + id);
        assertThat(notices.of(giulia)).anyMatch(notice -> notice.path().equals("moderation/reports/" + id));
        assertThatExceptionOfType(NothingToChange.class).isThrownBy(() -> matters.changed(id, esther));
    }

    @Test
    void waitForNobodyWhileAnotherModeratorIsAsked() {
        report("", Optional.empty());
        var id = waitingFor(giulia).id();
        matters.decide(id, toBeChanged(), giulia);

        matters.appeal(id, new Reason("It is a public office."), esther);
        assertThat(pathsWaitingFor(esther)).doesNotContain("decisions/" + id);
        matters.answer(id, true, new Reason("It is a home."), tome);

        assertThat(pathsWaitingFor(esther)).contains("decisions/" + id);
    }

    private List<String> pathsWaitingFor(PersonId person) {
        return beans.getBeanProvider(Waiting.class).stream()
                .flatMap(feature -> WhatWaits.of(feature, person, LocalDate.now(clock)).stream())
                .map(Waiting.Row::path)
                .toList();
    }

    @Test
    void areDecidedByOneOfTwoModerators() {
        report("", Optional.empty());
        var id = waitingFor(giulia).id();
        matters.decide(id, toBeChanged(), giulia);

        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> matters.decide(id, toBeChanged(), tome));
    }

    @Test
    void areNotDecidedByWhoStandsForTheThing() {
        mandates.take(esther, Role.MODERATOR, Scope.PLATFORM);
        report("", Optional.empty());
        var id = waitingFor(giulia).id();

        assertThat(matters.waitingFor(esther)).noneMatch(matter -> matter.id().equals(id));
        assertThatExceptionOfType(NotImpartial.class).isThrownBy(() -> matters.decide(id, toBeChanged(), esther));
    }

    @Test
    void openAnewWhenTheSameIsReportedAgainAfterADecision() {
        report("", Optional.empty());
        var first = waitingFor(giulia).id();
        matters.decide(first, toBeChanged(), giulia);

        report("It still names it", Optional.empty());

        assertThat(waitingFor(giulia).id()).isNotEqualTo(first);
    }

    @Test
    void leaveTheLastWordOnAnAppealToAnotherModerator() {
        report("", Optional.empty());
        var id = waitingFor(giulia).id();
        matters.decide(id, sanction(7), giulia);
        assertThat(sanctions.of(esther)).isPresent();

        matters.appeal(id, new Reason("The home is a public office."), esther);

        assertThat(matters.waitingFor(giulia)).noneMatch(matter -> matter.id().equals(id));
        assertThat(matters.waitingFor(tome)).anyMatch(matter -> matter.id().equals(id));
        assertThatExceptionOfType(NoAppeal.class).isThrownBy(() -> matters.answer(id, true, REASON, giulia));
        matters.answer(id, false, new Reason("It is."), tome);
        assertThat(sanctions.of(esther)).isEmpty();
        assertThat(notices.of(esther))
                .anySatisfy(notice -> assertThat(notice.why()).startsWith("The decision is undone."));
    }

    @Test
    void canBeAppealedOnceByThoseWhomTheyConcernWithinFourteenDays() {
        report("", Optional.empty());
        var id = waitingFor(giulia).id();
        matters.decide(id, toBeChanged(), giulia);

        assertThatExceptionOfType(NoAppeal.class).isThrownBy(() -> matters.appeal(id, REASON, scene.somebody()));
        assertThat(matters.mayAppeal(id, esther)).isTrue();
        decidedBefore(id, Duration.ofDays(15));
        assertThatExceptionOfType(NoAppeal.class).isThrownBy(() -> matters.appeal(id, REASON, esther));
        decidedBefore(id, Duration.ofDays(13));
        matters.appeal(id, REASON, esther);

        assertThatExceptionOfType(NoAppeal.class).isThrownBy(() -> matters.appeal(id, REASON, esther));
    }

    @Test
    void forgetWhatPeopleWroteThirtyDaysAfterTheLastWordAndTheRestHalfAYearAfter() {
        report("It names a home", Optional.of("ana@example.org"));
        var id = waitingFor(giulia).id();
        matters.decide(id, toBeChanged(), giulia);

        decidedBefore(id, Duration.ofDays(29));
        erasure.erase();
        assertThat(matters.byId(id, giulia).orElseThrow().reports()).hasSize(1);
        decidedBefore(id, Duration.ofDays(31));
        erasure.erase();
        assertThat(matters.byId(id, giulia).orElseThrow().reports()).isEmpty();
        decidedBefore(id, Duration.ofDays(200));
        erasure.erase();

        assertThat(matters.byId(id, giulia)).isEmpty();
    }

    private void decidedBefore(UUID id, Duration by) {
        database.sql("update matter set decided_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minus(by)), id)
                .update();
    }

    private long letters() {
        return database.sql("select count(*) from outgoing_mail")
                .query(Long.class)
                .single();
    }
}

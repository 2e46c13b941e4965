package org.sextant.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sextant.campaign.PlanFixture.complete;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignModuleTest;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.End;
import org.sextant.campaign.Outcome;
import org.sextant.campaign.PlanFixture;
import org.sextant.campaign.Reason;
import org.sextant.campaign.StartCampaign;
import org.sextant.campaign.Turns;
import org.sextant.member.DemoAccounts;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.Organisations;
import org.sextant.member.Role;
import org.sextant.shell.Waiting.Row;
import org.sextant.shell.Waiting.Urgency;
import org.sextant.shell.WhatWaits;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What waits for an organizer … */
@CampaignModuleTest
@Transactional
class CampaignsWaitingTests {

    @Autowired
    private CampaignsWaiting waiting;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Turns turns;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Organisations organisations;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private PersonId organizer;
    private PersonId other;

    @BeforeEach
    void people() {
        today = LocalDate.ofInstant(clock.instant(), complete().plan().zone());
        organizer = accounts.person("organizer");
        other = accounts.person("outsider");
    }

    @Test
    void isADraftInWhichNothingIsMissing() {
        start("ready", lasting(100));

        assertThat(rows())
                .extracting(Row::path, Row::urgency)
                .contains(tuple("campaigns/ready/plan", Urgency.THIS_WEEK));
    }

    @Test
    void isNoDraftThatLacksSomething() {
        start("without-a-day-to-come", complete().between(today.minusDays(3), today.minusDays(2)));

        assertThat(rows()).extracting(Row::path).doesNotContain("campaigns/without-a-day-to-come/plan");
    }

    @Test
    void isACampaignThatEndsWithinAWeek() {
        campaigns.goLive(start("in-a-week", lasting(7)), organizer);
        campaigns.goLive(start("today", lasting(0)), organizer);
        campaigns.goLive(start("later", lasting(8)), organizer);

        assertThat(rows())
                .extracting(Row::path, Row::urgency)
                .contains(
                        tuple("campaigns/in-a-week/plan", Urgency.THIS_WEEK),
                        tuple("campaigns/today/plan", Urgency.TODAY))
                .doesNotContain(tuple("campaigns/later/plan", Urgency.THIS_WEEK));
    }

    @Test
    void isAReviewOrAnEndThatSomebodyElseAsksFor() {
        turns.submitForReview(start("to-be-read", lasting(100)), other());
        var id = start("to-be-ended", lasting(100));
        campaigns.goLive(id, organizer);
        turns.proposeEnd(id, End.of(Outcome.WON), new Reason("It is won."), other());

        assertThat(rows())
                .filteredOn(row -> row.urgency() == Urgency.SOMEBODY_WAITS)
                .extracting(Row::path)
                .contains("campaigns/to-be-read/plan", "campaigns/to-be-ended/plan");
        assertThat(WhatWaits.of(waiting, other, today))
                .filteredOn(row -> row.urgency() == Urgency.SOMEBODY_WAITS)
                .extracting(Row::path)
                .doesNotContain("campaigns/to-be-read/plan", "campaigns/to-be-ended/plan");
    }

    private PersonId other() {
        mandates.take(other, Role.ORGANIZER, Scope.PLATFORM);
        return other;
    }

    @Test
    void isAMandateThatEndsWithinAMonth() {
        var id = start("with-a-mandate", lasting(100));
        mandates.give(
                new GiveMandate(
                        other,
                        Role.COORDINATOR,
                        Scope.of(id),
                        Optional.of(clock.instant().plus(Duration.ofDays(20)))),
                organizer);

        assertThat(rows())
                .filteredOn(row -> row.path().startsWith("rights/campaigns/with-a-mandate?one="))
                .extracting(Row::title)
                .containsExactly("Jonas Weber");
    }

    @Test
    void isNoMandateThatTheyMayNotRenew() {
        var behind = organisations
                .bySlug(new Slug("atlantic-corridor"))
                .orElseThrow()
                .id();
        var id = start("with-a-mandate-of-others", lasting(100).behind(behind));
        mandates.take(other, Role.ORGANIZER, Scope.of(behind));
        mandates.give(
                new GiveMandate(
                        accounts.person("member"),
                        Role.MEMBER,
                        Scope.of(id),
                        Optional.of(clock.instant().plus(Duration.ofDays(20)))),
                organizer);

        assertThat(WhatWaits.of(waiting, other, today))
                .extracting(Row::path)
                .noneMatch(path -> path.startsWith("rights/campaigns/with-a-mandate-of-others"));
    }

    @Test
    void doesNotWaitForTheOthersOfTheTeam() {
        var id = start("ready-too", lasting(100));
        mandates.take(other, Role.COORDINATOR, Scope.of(id));

        assertThat(WhatWaits.of(waiting, other, today)).isEmpty();
    }

    private List<Row> rows() {
        return WhatWaits.of(waiting, organizer, today);
    }

    private PlanFixture lasting(int days) {
        return complete().between(today.minusDays(10), today.plusDays(days));
    }

    private CampaignId start(String slug, PlanFixture plan) {
        return campaigns.start(new StartCampaign(new Slug(slug), plan.plan()), organizer);
    }
}

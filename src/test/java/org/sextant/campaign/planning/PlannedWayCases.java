package org.sextant.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.StartCampaign;
import org.sextant.campaign.template.CampaignPlanned;
import org.sextant.campaign.template.PlannedCampaigns;
import org.sextant.campaign.template.PlannedMilestone;
import org.sextant.campaign.template.PlannedObjective;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Objectives and milestones that come with the plan of a template or of another campaign, on each database. */
abstract class PlannedWayCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Objectives objectives;

    @Autowired
    private Milestones milestones;

    @Autowired
    private PlannedCampaigns planned;

    @Autowired
    private TakesUpPlans takesUp;

    private CampaignScene scene;
    private CampaignId campaign;
    private PersonId organizer;
    private LocalDate today;

    @BeforeEach
    void makeTheScene() {
        scene = new CampaignScene(beans);
        campaign = scene.live();
        organizer = scene.organizer();
        today = scene.today();
    }

    @Test
    void areTakenUpOnceFromThePlanOfATemplate() {
        var event = new CampaignPlanned(
                campaign,
                organizer,
                today,
                scene.summary(campaign).zone(),
                List.of(
                        new PlannedObjective(english("Meet"), english("met"), 20, 50, Optional.empty()),
                        new PlannedObjective(
                                english("Sign"), english("signatures"), 900, 60, Optional.of("SIGNATURES"))),
                List.of(
                        new PlannedMilestone(english("Tabled"), 40, Optional.empty()),
                        new PlannedMilestone(english("Voted"), 90, Optional.of(0))),
                List.of(),
                List.of());

        deliver(event);
        deliver(event);

        assertThat(objectives.of(campaign, organizer))
                .extracting(one -> one.plan().due())
                .containsExactly(today.plusDays(50), today.plusDays(60));
        assertThat(objectives.of(campaign, organizer).getLast().plan().unit())
                .isEqualTo(new Unit.Counted(Measure.SIGNATURES));
        assertThat(days()).containsExactly(40, 90);
        var both = milestones.of(campaign, organizer);
        assertThat(both.getLast().plan().hangsOn()).contains(both.getFirst().id());
    }

    // Not in the background, so that the second time comes after the first.
    private void deliver(CampaignPlanned event) {
        TakesUpPlans listener = AopTestUtils.getUltimateTargetObject(takesUp);
        beans.getBean(TransactionTemplate.class).executeWithoutResult(_ -> listener.on(event));
    }

    @Test
    void goAlongIntoACopyOnTheirDays() {
        var told = objectives.add(campaign, aim(60, today.plusDays(30)), organizer);
        objectives.tell(objectives.byId(told, organizer).orElseThrow(), 41, organizer);
        objectives.add(
                campaign,
                new PlanObjective(english("Many sign"), 9, new Unit.Counted(Measure.SIGNATURES), today.plusDays(40)),
                organizer);
        var handover = milestone("Handover", 20);
        milestones.add(campaign, plan("Leaflets", 10, Optional.of(handover)), organizer);
        var original = scene.summary(campaign);
        var plan = planned.planOf(campaign, organizer);
        assertThat(plan.milestones())
                .containsExactly(
                        new PlannedMilestone(english("Handover"), 20, Optional.empty()),
                        new PlannedMilestone(english("Leaflets"), 10, Optional.of(0)));
        assertThat(plan.objectives().getLast().unit().in(Language.FR)).isEqualTo("signatures confirmées");

        var copy = planned.start(later(original), plan, organizer);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(milestones.of(copy, organizer)).hasSize(2));

        assertThat(milestones.of(copy, organizer))
                .extracting(MilestoneSummary::day)
                .containsExactly(today.plusDays(110), today.plusDays(120));
        assertThat(objectives.of(copy, organizer))
                .extracting(ObjectiveSummary::reached)
                .containsExactly(0L, 0L);
    }

    private StartCampaign later(CampaignSummary original) {
        var opens = original.opens().plusDays(100);
        return new StartCampaign(
                CampaignScene.freshSlug(),
                scene.plan().between(opens, opens.plusDays(90)).plan());
    }

    private MilestoneId milestone(String title, int day) {
        return milestones.add(campaign, plan(title, day, Optional.empty()), organizer);
    }

    private PlanMilestone plan(String title, int day, Optional<MilestoneId> hangsOn) {
        return new PlanMilestone(english(title), today.plusDays(day), hangsOn);
    }

    private static PlanObjective aim(int wanted, LocalDate due) {
        return new PlanObjective(english("Meet those who vote"), wanted, new Unit.InWords(english("met")), due);
    }

    /** Counted from today. */
    private List<Integer> days() {
        return milestones.of(campaign, organizer).stream()
                .map(milestone -> (int) (milestone.day().toEpochDay() - today.toEpochDay()))
                .toList();
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}

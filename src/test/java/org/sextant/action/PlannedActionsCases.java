package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.campaign.CampaignPlan;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.StartCampaign;
import org.sextant.campaign.planning.Milestones;
import org.sextant.campaign.planning.PlanMilestone;
import org.sextant.campaign.template.AskedFor;
import org.sextant.campaign.template.CampaignPlanned;
import org.sextant.campaign.template.PlannedAction;
import org.sextant.campaign.template.PlannedCampaigns;
import org.sextant.campaign.template.SomeTemplates;
import org.sextant.campaign.template.StayingBehind;
import org.sextant.campaign.template.Template;
import org.sextant.campaign.template.TemplatePlan;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The actions with which a campaign begins, on each database. */
abstract class PlannedActionsCases {

    private static final ZoneId DOUALA = ZoneId.of("Africa/Douala");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private PlannedCampaigns planned;

    @Autowired
    private PlannedActions listener;

    @Autowired
    private Board board;

    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
    }

    static List<Named<Template>> shipped() {
        return SomeTemplates.named();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void areAllOfATemplate(Template template) {
        var campaign = start(template.plan());

        await().atMost(Duration.ofSeconds(20))
                .until(() -> of(campaign).size() == template.plan().actions().size());
        assertThat(of(campaign)).allSatisfy(card -> assertThat(card.state()).isEqualTo(ActionState.PLANNED));
        assertThat(of(campaign))
                .extracting(card ->
                        card.outline().title().in(Language.EN) + " on " + LocalDate.ofInstant(card.begins(), DOUALA))
                .containsExactlyInAnyOrderElementsOf(template.plan().actions().stream()
                        .map(action -> action.title().in(Language.EN) + " on "
                                + scene.today().plusDays(action.day()))
                        .toList());
    }

    @Test
    void arePlannedOnceHoweverOftenTheyAreAskedFor() {
        var plan = SomeTemplates.shipped().getFirst().plan();
        var campaign = start(plan);
        await().until(() -> of(campaign).size() == plan.actions().size());

        listener.on(new CampaignPlanned(
                campaign,
                scene.organizer(),
                scene.today(),
                DOUALA,
                plan.objectives(),
                plan.milestones(),
                plan.needs(),
                plan.actions()));

        assertThat(of(campaign)).hasSize(plan.actions().size());
    }

    @Test
    void arePlannedAgainInACopyWithoutTheirPlaceAndNotTheSensitiveOnes() {
        var open = scene.planned(scene.eventFor(5));
        scene.planned(Plans.plan()
                .sensitive()
                .event(scene.soon().atTime(21, 0), scene.soon().atTime(22, 0)));
        scene.planned(Plans.plan().tasks(scene.soon(), "Paint a banner", "Dry it"));
        scene.planned(Plans.plan().contact(scene.soon()));
        var calledOff = scene.planned(scene.eventFor(9));
        scene.actions().callOff(scene.id(calledOff), scene.organizer());

        var plan = planned.planOf(scene.campaign(), scene.organizer());
        var copy = start(plan);

        assertThat(plan.actions())
                .extracting(PlannedAction::kind)
                .containsExactlyInAnyOrder("EVENT", "TASKS", "CONTACT");
        await().until(() -> of(copy).size() == 3);
        assertThat(of(copy))
                .filteredOn(card -> card.kind() == ActionKind.EVENT)
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.begins())
                            .isEqualTo(scene.summary(open).card().begins());
                    assertThat(card.outline().venue().place()).isEmpty();
                    assertThat(card.outline().inCharge()).isEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void areOfTheSameKindInACopy(ActionKind kind) {
        var known = scene.summary(scene.planned(Plans.of(kind, scene.soon()))).plan();

        var copy = start(planned.planOf(scene.campaign(), scene.organizer()));

        await().until(() -> of(copy).size() == 1);
        var again = scene.summary(of(copy).getFirst().slug()).plan();
        assertThat(again.kind()).isEqualTo(kind);
        assertThat(again.lastDay()).isEqualTo(known.lastDay());
    }

    @Test
    void goOnlyToThePartOfTheirPlaceAndThoseOfNoPlaceToEach() {
        scene.planned(Plans.plan().titled("In Douala").inCountry("CM").tasks(scene.soon(), "Paint"));
        scene.planned(
                Plans.plan().titled("In Rome").inCountry("IT").in("Europe/Rome").tasks(scene.soon(), "Paint"));
        scene.planned(Plans.plan().titled("In Nauru").inCountry("NR").tasks(scene.soon(), "Paint"));
        scene.planned(Plans.plan().titled("Wherever one is").nowhere().tasks(scene.soon(), "Paint"));

        var behind = planned.stayingBehind(scene.campaign(), scene.organizer());
        var parts = planned.splitByPlace(scene.campaign(), scene.organizer());

        assertThat(behind).isEqualTo(new StayingBehind(0, 0, 1));
        assertThat(parts).hasSize(2);
        await().until(() -> parts.stream().allMatch(part -> of(part).size() == 2));
        assertThat(titles(parts.getFirst())).containsExactlyInAnyOrder("In Douala", "Wherever one is");
        assertThat(titles(parts.getLast())).containsExactlyInAnyOrder("In Rome", "Wherever one is");
        assertThat(of(parts.getLast()))
                .filteredOn(card -> card.outline().venue().country().isPresent())
                .singleElement()
                .satisfies(card -> assertThat(card.outline().zone()).isEqualTo(ZoneId.of("Europe/Rome")));
    }

    @Test
    void sayWhatStaysBehind() {
        scene.planned(Plans.plan()
                .sensitive()
                .event(scene.soon().atTime(21, 0), scene.soon().atTime(22, 0)));
        for (var number = 0; number < TemplatePlan.MOST_ACTIONS + 2; number++) {
            scene.planned(Plans.plan().tasks(scene.soon(), "Paint"));
        }

        assertThat(planned.stayingBehind(scene.campaign(), scene.organizer())).isEqualTo(new StayingBehind(1, 2, 0));
        assertThat(planned.planOf(scene.campaign(), scene.organizer()).actions())
                .hasSize(TemplatePlan.MOST_ACTIONS);
    }

    @Test
    void hangOnTheMilestonesOfTheCopyAsTheyDidBefore() {
        var milestones = beans.getBean(Milestones.class);
        var launch = new PlanMilestone(Plans.english("Launch"), scene.soon(), Optional.empty());
        milestones.add(scene.campaign(), launch, scene.organizer());
        var handover = milestones.add(
                scene.campaign(),
                new PlanMilestone(Plans.english("Handover"), scene.soon().plusDays(9), Optional.empty()),
                scene.organizer());
        scene.planned(Plans.plan().hangingOn(handover).tasks(scene.soon(), "Paint"));

        var copy = start(planned.planOf(scene.campaign(), scene.organizer()));

        await().until(() -> of(copy).size() == 1);
        await().until(() -> milestones.of(copy, scene.organizer()).size() == 2);
        var hook = of(copy).getFirst().outline().milestone().orElseThrow();
        assertThat(milestones.known(hook, copy)).map(one -> one.title()).contains(Plans.english("Handover"));
    }

    private List<String> titles(CampaignId campaign) {
        return of(campaign).stream()
                .map(card -> card.outline().title().in(Language.EN))
                .toList();
    }

    private List<ActionCard> of(CampaignId campaign) {
        return board.of(campaign, scene.organizer());
    }

    private CampaignId start(TemplatePlan plan) {
        var written = new CampaignPlan(
                plan.title(),
                plan.summary(),
                new LinkedHashSet<>(plan.demands()),
                Set.copyOf(plan.languages()),
                plan.addressees().stream().map(AskedFor::addressee).toList(),
                scene.today(),
                plan.lasts().map(scene.today()::plusDays),
                DOUALA,
                Set.of());
        var slug = new Slug("x" + UUID.randomUUID());
        var id = planned.start(new StartCampaign(slug, written), plan, scene.organizer());
        assertThat(beans.getBean(Campaigns.class).bySlug(slug)).isPresent();
        return id;
    }
}

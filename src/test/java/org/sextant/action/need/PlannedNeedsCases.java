package org.sextant.action.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Plans;
import org.sextant.action.Scene;
import org.sextant.campaign.CampaignPlan;
import org.sextant.campaign.StartCampaign;
import org.sextant.campaign.template.CampaignPlanned;
import org.sextant.campaign.template.PlannedCampaigns;
import org.sextant.campaign.template.SomeTemplates;
import org.sextant.campaign.template.TemplatePlan;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.NeedId;
import org.sextant.vocabulary.Skill;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The needs with which a campaign begins, on each database. */
abstract class PlannedNeedsCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private PlannedCampaigns planned;

    @Autowired
    private PlannedNeeds listener;

    @Autowired
    private Needs needs;

    private Scene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
    }

    @Test
    void areThoseOfItsTemplateOnceHoweverOftenTheyAreAskedFor() {
        var plan = SomeTemplates.shipped().getFirst().plan();
        var campaign = start(plan);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> of(campaign).size() == plan.needs().size());

        assertThat(of(campaign))
                .extracting(need -> need.plan().wish().words())
                .containsExactlyElementsOf(plan.needs().stream()
                        .map(need -> Optional.of(need.what()))
                        .toList());
        assertThat(of(campaign))
                .extracting(need -> need.plan().number())
                .containsExactlyElementsOf(
                        plan.needs().stream().map(need -> need.number()).toList());

        listener.on(new CampaignPlanned(
                campaign,
                scene.organizer(),
                scene.today(),
                Plans.DOUALA,
                plan.objectives(),
                plan.milestones(),
                plan.needs(),
                plan.actions()));

        assertThat(of(campaign)).hasSize(plan.needs().size());
    }

    @Test
    void areThoseOfTheCampaignThatWasCopiedAtTheSameActionsAndWithoutWhoPromised() {
        var day = scene.soon();
        var arabic = LanguageCode.of("ar").orElseThrow();
        var interpreting = new NeedPlan(Wish.of(Skill.INTERPRETING, arabic), Optional.of(2), Optional.of(day));
        var people = new NeedPlan(Wish.people(), Optional.of(9), Optional.empty());
        var evening = scene.planned(Plans.plan().tasks(day, "Paint"));
        write(Optional.empty(), interpreting);
        write(Optional.empty(), people);
        write(Optional.of(scene.id(evening)), inWords("brushes"));
        writeWhatIsMetOrStaysBehind();

        var plan = planned.planOf(scene.campaign(), scene.organizer());
        var copy = start(plan);

        await().atMost(Duration.ofSeconds(20)).until(() -> of(copy).size() == 4);
        assertThat(of(copy))
                .extracting(NeedSummary::plan)
                .containsExactlyInAnyOrder(interpreting, people, inWords("brushes"), inWords("a van"));
        assertThat(of(copy))
                .allMatch(need -> need.state() == NeedState.OPEN && need.promised() == 0)
                .filteredOn(need -> need.action().isPresent())
                .singleElement()
                .matches(need -> need.plan().equals(inWords("brushes")))
                .matches(need -> !need.action().equals(Optional.of(scene.id(evening))));
        assertThat(plan.needs().getFirst().what().languages())
                .as("its name, in all languages")
                .hasSize(5);
    }

    @Test
    void goWithTheirActionToThePartOfItsPlace() {
        var douala = scene.planned(Plans.plan().inCountry("CM").tasks(scene.soon(), "Paint"));
        var rome = scene.planned(Plans.plan().inCountry("IT").tasks(scene.soon(), "Paint"));
        write(Optional.of(scene.id(douala)), inWords("brushes"));
        write(Optional.of(scene.id(rome)), inWords("a ladder"));
        write(Optional.empty(), inWords("a van"));

        var parts = planned.splitByPlace(scene.campaign(), scene.organizer());

        await().atMost(Duration.ofSeconds(20)).until(() -> parts.stream().allMatch(part -> of(part).size() == 2));
        assertThat(of(parts.getFirst()))
                .extracting(NeedSummary::plan)
                .containsExactlyInAnyOrder(inWords("brushes"), inWords("a van"));
        assertThat(of(parts.getLast()))
                .extracting(NeedSummary::plan)
                .containsExactlyInAnyOrder(inWords("a ladder"), inWords("a van"));
    }

    private void writeWhatIsMetOrStaysBehind() {
        var secret = scene.planned(Plans.plan().sensitive().tasks(scene.soon(), "Hide"));
        write(Optional.of(scene.id(secret)), inWords("torches"));
        needs.withdraw(write(Optional.empty(), inWords("rain")), scene.organizer());
        needs.meet(write(Optional.empty(), inWords("a van")), scene.organizer());
    }

    private NeedId write(Optional<ActionId> action, NeedPlan plan) {
        return needs.write(scene.campaign(), action, plan, scene.organizer());
    }

    private static NeedPlan inWords(String english) {
        return new NeedPlan(Wish.inWords(NeedKind.THING, Plans.english(english)), Optional.empty(), Optional.empty());
    }

    private List<NeedSummary> of(CampaignId campaign) {
        return needs.of(campaign, scene.organizer());
    }

    private CampaignId start(TemplatePlan plan) {
        var written = new CampaignPlan(
                plan.title(),
                plan.summary(),
                new LinkedHashSet<>(plan.demands()),
                Set.copyOf(plan.languages()),
                List.of(),
                scene.today(),
                plan.lasts().map(scene.today()::plusDays),
                Plans.DOUALA,
                Set.of());
        return planned.start(new StartCampaign(new Slug("x" + UUID.randomUUID()), written), plan, scene.organizer());
    }
}

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
import org.sextant.vocabulary.CampaignId;
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

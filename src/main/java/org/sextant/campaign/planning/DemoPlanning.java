package org.sextant.campaign.planning;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The objectives and milestones of the demo, planned by the same operations as real ones. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(27)
class DemoPlanning implements ApplicationRunner {

    private record DemoObjective(
            LocalizedText title,
            int wanted,
            @Nullable LocalizedText unit,
            @Nullable Measure measure,
            int due,
            @Nullable Integer reached) {

        PlanObjective plan(LocalDate today) {
            var counted = measure == null ? new Unit.InWords(Objects.requireNonNull(unit)) : new Unit.Counted(measure);
            return new PlanObjective(title, wanted, counted, today.plusDays(due));
        }
    }

    /**
     * A milestone of the demo.
     *
     * @param hangsOn which of them, 0 for the first
     */
    private record DemoMilestone(
            LocalizedText title,
            int day,
            boolean done,
            @Nullable Integer hangsOn) {}

    /** Days are counted from the day on which the demo is made. */
    private record DemoWay(Slug campaign, List<DemoObjective> objectives, List<DemoMilestone> milestones) {}

    private final Objectives objectives;
    private final Milestones milestones;
    private final Campaigns campaigns;
    private final DemoAccounts accounts;
    private final Clock clock;

    DemoPlanning(
            Objectives objectives, Milestones milestones, Campaigns campaigns, DemoAccounts accounts, Clock clock) {
        this.objectives = objectives;
        this.milestones = milestones;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var organizer = accounts.person("organizer");
        for (var way : read()) {
            var campaign = campaigns.bySlug(way.campaign()).orElseThrow();
            // What somebody has changed or removed since is not planned anew.
            if (objectives.of(campaign.id(), organizer).isEmpty()
                    && milestones.of(campaign.id(), organizer).isEmpty()) {
                plan(way, campaign, organizer);
            }
        }
    }

    private void plan(DemoWay way, CampaignSummary campaign, PersonId organizer) {
        var today = LocalDate.ofInstant(clock.instant(), campaign.zone());
        for (var objective : way.objectives()) {
            var id = objectives.add(campaign.id(), objective.plan(today), organizer);
            Optional.ofNullable(objective.reached())
                    .ifPresent(number ->
                            objectives.tell(objectives.byId(id, organizer).orElseThrow(), number, organizer));
        }
        var made = new ArrayList<MilestoneId>();
        for (var milestone : way.milestones()) {
            var hangsOn = Optional.ofNullable(milestone.hangsOn()).map(made::get);
            var plan = new PlanMilestone(milestone.title(), today.plusDays(milestone.day()), hangsOn);
            var id = milestones.add(campaign.id(), plan, organizer);
            made.add(id);
            if (milestone.done()) {
                milestones.reach(id, organizer);
            }
        }
    }

    private static List<DemoWay> read() throws IOException {
        try (var file = new ClassPathResource("demo/planning.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<DemoWay>>() {});
        }
    }
}

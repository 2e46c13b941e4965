package org.sextant.campaign.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.template.PlannedMilestone;
import org.sextant.campaign.template.PlannedObjective;
import org.sextant.campaign.template.PlannedWay;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The objectives and milestones of a campaign as a plan for another one. What has been reached stays behind. */
@Component
@Transactional(readOnly = true)
class WayAgain implements PlannedWay {

    private final ObjectiveRepository objectives;
    private final MilestoneRepository milestones;
    private final Messages messages;

    WayAgain(ObjectiveRepository objectives, MilestoneRepository milestones, Messages messages) {
        this.objectives = objectives;
        this.milestones = milestones;
        this.messages = messages;
    }

    @Override
    public List<PlannedObjective> objectives(CampaignSummary campaign) {
        return objectives.findOf(campaign.id(), Limit.of(Objectives.MOST)).stream()
                .map(objective -> again(objective.summary().plan(), campaign))
                .toList();
    }

    private PlannedObjective again(PlanObjective plan, CampaignSummary campaign) {
        var day = day(plan.due(), campaign);
        return switch (plan.unit()) {
            case Unit.InWords(var words) ->
                new PlannedObjective(plan.title(), words, plan.wanted(), day, Optional.empty());
            case Unit.Counted(var measure) ->
                new PlannedObjective(plan.title(), named(measure), plan.wanted(), day, Optional.of(measure.name()));
        };
    }

    private LocalizedText named(Measure measure) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            names.put(language, messages.in(language).of("planning.measure", measure));
        }
        return new LocalizedText(names);
    }

    @Override
    public List<PlannedMilestone> milestones(CampaignSummary campaign) {
        var inOrder = inOrder(campaign);
        var places = inOrder.stream().map(MilestoneSummary::id).toList();
        return inOrder.stream()
                .map(milestone -> new PlannedMilestone(
                        milestone.title(),
                        day(milestone.day(), campaign),
                        milestone.plan().hangsOn().map(places::indexOf)))
                .toList();
    }

    @Override
    public List<MilestoneId> milestoneOrder(CampaignSummary campaign) {
        return inOrder(campaign).stream().map(MilestoneSummary::id).toList();
    }

    private List<MilestoneSummary> inOrder(CampaignSummary campaign) {
        return inOrder(milestones.findOf(campaign.id()).stream()
                .map(Milestone::summary)
                .toList());
    }

    // What hangs on another comes after it, even if its day is earlier.
    private static List<MilestoneSummary> inOrder(List<MilestoneSummary> byDay) {
        var left = new ArrayList<>(byDay);
        var ordered = new ArrayList<MilestoneSummary>();
        var placed = new ArrayList<MilestoneId>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(milestone ->
                            milestone.plan().hangsOn().map(placed::contains).orElse(true))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            ordered.add(next);
            placed.add(next.id());
        }
        return ordered;
    }

    private static int day(LocalDate day, CampaignSummary campaign) {
        return (int) ChronoUnit.DAYS.between(campaign.opens(), day);
    }
}

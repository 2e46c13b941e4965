package org.sextant.campaign.planning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.campaign.template.CampaignPlanned;
import org.sextant.campaign.template.PlannedMilestone;
import org.sextant.campaign.template.PlannedObjective;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.ObjectiveId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Makes the objectives and milestones of the plan with which a campaign begins real ones, on their days. */
@Component
class TakesUpPlans {

    private final Objectives objectives;
    private final Milestones milestones;

    TakesUpPlans(Objectives objectives, Milestones milestones) {
        this.objectives = objectives;
        this.milestones = milestones;
    }

    @ApplicationModuleListener
    void on(CampaignPlanned event) {
        for (var place = 0; place < Math.min(event.objectives().size(), Objectives.MOST); place++) {
            var planned = event.objectives().get(place);
            objectives.takeUp(
                    new ObjectiveId(mark(event, "objective", place)), event.id(), plan(planned, event), event.by());
        }
        var made = new ArrayList<MilestoneId>();
        for (var place = 0; place < Math.min(event.milestones().size(), Milestones.MOST); place++) {
            var planned = event.milestones().get(place);
            var id = event.milestone(place);
            milestones.takeUp(id, event.id(), plan(planned, event, made), event.by());
            made.add(id);
        }
    }

    // An event can be delivered twice: an id is made of the place in the plan, so that each is planned once.
    private static UUID mark(CampaignPlanned event, String what, int place) {
        return UUID.nameUUIDFromBytes((event.id() + "/" + what + "/" + place).getBytes(StandardCharsets.UTF_8));
    }

    /** What this part makes of it; that it fits, a test of every shipped template guards. */
    static PlanObjective plan(PlannedObjective planned, CampaignPlanned event) {
        return new PlanObjective(
                planned.title(), planned.number(), unit(planned), event.opens().plusDays(planned.day()));
    }

    private static Unit unit(PlannedObjective planned) {
        return planned.measure()
                .map(Measure::valueOf)
                .<Unit>map(Unit.Counted::new)
                .orElseGet(() -> new Unit.InWords(planned.unit()));
    }

    /** @param made the ids of those that stand before it */
    static PlanMilestone plan(PlannedMilestone planned, CampaignPlanned event, List<MilestoneId> made) {
        Optional<MilestoneId> hangsOn =
                planned.hangsOn().filter(place -> place < made.size()).map(made::get);
        return new PlanMilestone(planned.title(), event.opens().plusDays(planned.day()), hangsOn);
    }
}

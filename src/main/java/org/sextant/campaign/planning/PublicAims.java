package org.sextant.campaign.planning;

import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What campaigns want to have reached, as anybody may know it: the numbers without who wrote them down. */
@Service
@Transactional(readOnly = true)
public class PublicAims {

    /**
     * Those of one campaign.
     *
     * @param objectives the first due first, with the numbers of now
     * @param milestones in the order of their days
     */
    public record Aims(List<ObjectiveSummary> objectives, List<MilestoneSummary> milestones) {

        static final Aims NONE = new Aims(List.of(), List.of());

        public boolean isEmpty() {
            return objectives.isEmpty() && milestones.isEmpty();
        }
    }

    private final ObjectiveRepository objectives;
    private final MilestoneRepository milestones;
    private final Measures measures;

    PublicAims(ObjectiveRepository objectives, MilestoneRepository milestones, Measures measures) {
        this.objectives = objectives;
        this.milestones = milestones;
        this.measures = measures;
    }

    /** None of a draft. */
    public Aims of(CampaignSummary campaign) {
        return campaign.isPublic() ? aims(campaign) : Aims.NONE;
    }

    private Aims aims(CampaignSummary campaign) {
        var wanted = objectives.findOf(campaign.id(), Limit.of(Objectives.MOST)).stream()
                .map(Objective::summary)
                .map(PublicAims::withoutNames)
                .toList();
        return new Aims(
                measures.applied(wanted, campaign),
                milestones.findOf(campaign.id()).stream()
                        .map(Milestone::summary)
                        .toList());
    }

    private static ObjectiveSummary withoutNames(ObjectiveSummary objective) {
        return new ObjectiveSummary(
                objective.id(), objective.campaign(), objective.plan(), objective.reached(), Optional.empty());
    }
}

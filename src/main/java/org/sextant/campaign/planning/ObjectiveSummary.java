package org.sextant.campaign.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.ObjectiveId;
import org.sextant.vocabulary.PersonId;

/**
 * An objective of a campaign.
 *
 * @param reached so far
 * @param told who wrote that down; empty for what Sextant counts, and as long as nobody has
 */
public record ObjectiveSummary(
        ObjectiveId id, CampaignId campaign, PlanObjective plan, long reached, Optional<Told> told) {

    /** Who wrote a number down, and when. */
    public record Told(PersonId by, Instant at) {}

    public Progress progressOn(LocalDate today) {
        if (reached >= plan.wanted()) {
            return Progress.REACHED;
        }
        return today.isAfter(plan.due()) ? Progress.LATE : Progress.ON_THE_WAY;
    }

    /** What Sextant counts for it; empty where somebody writes it down. */
    public Optional<Measure> measure() {
        return plan.unit() instanceof Unit.Counted(var measure) ? Optional.of(measure) : Optional.empty();
    }

    /** The same, as it was planned at another moment. */
    public ObjectiveSummary planned(PlanObjective as) {
        return new ObjectiveSummary(id, campaign, as, reached, told);
    }

    ObjectiveSummary counted(long number) {
        return new ObjectiveSummary(id, campaign, plan, number, told);
    }
}

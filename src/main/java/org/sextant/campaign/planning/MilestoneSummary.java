package org.sextant.campaign.planning;

import java.time.LocalDate;
import org.sextant.campaign.Course;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MilestoneId;

/** A milestone of a campaign. */
public record MilestoneSummary(MilestoneId id, CampaignId campaign, PlanMilestone plan, boolean done) {

    public LocalizedText title() {
        return plan.title();
    }

    public LocalDate day() {
        return plan.day();
    }

    /** The same, as it was planned at another moment. */
    public MilestoneSummary planned(PlanMilestone as) {
        return new MilestoneSummary(id, campaign, as, done);
    }

    public Course courseOn(LocalDate today) {
        if (done) {
            return Course.DONE;
        }
        return day().isBefore(today) ? Course.LATE : Course.PLANNED;
    }
}

package org.sextant.campaign.template;

import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.vocabulary.MilestoneId;

/** What a feature has planned in a campaign, so that it can be planned again; a feature implements it as a bean. */
public interface PlannedWork {

    /**
     * The nearest first. Who asks has made sure that the reader may plan the campaign.
     *
     * @param milestones as they stand in the plan: by its place there an action names the one on which it hangs
     */
    List<KnownAction> of(CampaignSummary campaign, List<MilestoneId> milestones);

    /** What {@link #of} leaves out. */
    StayingBehind stayingBehind(CampaignSummary campaign);
}

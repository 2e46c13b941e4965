package org.sextant.campaign.template;

import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.vocabulary.MilestoneId;

/** What a campaign wants to have reached, and its milestones, so that they can be planned again; the part that keeps them implements it as a bean. */
public interface PlannedWay {

    /** Who asks has made sure that the reader may plan the campaign. */
    List<PlannedObjective> objectives(CampaignSummary campaign);

    /** Each after the one it hangs on. */
    List<PlannedMilestone> milestones(CampaignSummary campaign);

    /** Which they are, in the same order. */
    List<MilestoneId> milestoneOrder(CampaignSummary campaign);
}

package org.sextant.campaign.template;

import java.util.List;
import org.sextant.campaign.CampaignSummary;

/** What a campaign wants to have reached, and its milestones, so that they can be planned again; the part that keeps them implements it as a bean. */
public interface PlannedWay {

    /** Who asks has made sure that the reader may plan the campaign. */
    List<PlannedObjective> objectives(CampaignSummary campaign);

    /** Each after the one it hangs on. */
    List<PlannedMilestone> milestones(CampaignSummary campaign);
}

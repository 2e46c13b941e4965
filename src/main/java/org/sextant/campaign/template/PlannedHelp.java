package org.sextant.campaign.template;

import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.vocabulary.ActionId;

/** What a campaign needs, so that another can need it too; the feature that keeps needs implements it as a bean. */
public interface PlannedHelp {

    /**
     * In the order in which it was written down; nothing of who was asked or has promised. Who asks has made sure that the reader may plan the campaign.
     *
     * @param actions as they stand in the plan; what others need stays behind
     */
    List<PlannedNeed> of(CampaignSummary campaign, List<ActionId> actions);
}

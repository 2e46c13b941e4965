package org.sextant.campaign.ui;

import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.CampaignId;

/** Those who have the plan of a campaign open while one of its parts is changed. */
public interface PlanAudience {

    /**
     * Tells the others. To be called after the change has been committed.
     *
     * @param by who changed it, and needs not be told
     */
    void changed(CampaignId campaign, Desk by);
}

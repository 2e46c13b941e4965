package org.sextant.campaign.ui;

import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.ui.Desk;

/** What a feature adds to a campaign's plan that can be moved there; a feature implements it as a bean. What cannot be moved there is among the {@link PlanItems}. */
public interface MovableItems {

    /**
     * What this person may see of it, at most two hundred.
     *
     * @param again shows the whole plan anew, after something has moved
     */
    List<Movable> of(CampaignSummary campaign, Desk desk, Runnable again);
}

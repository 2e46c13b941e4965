package org.sextant.campaign.ui;

import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.ui.Desk;

/**
 * What a feature adds to a campaign's plan of which some can be moved there, such as milestones and actions; a feature implements it as a bean, which may have an order.
 * What can never be moved there is among the {@link PlanItems}.
 */
public interface MovableItems {

    /**
     * What this person may see of it, at most two hundred; what is of one kind comes together.
     *
     * @param again shows the whole plan anew, after something has moved
     */
    List<Movable> of(CampaignSummary campaign, Desk desk, Runnable again);
}

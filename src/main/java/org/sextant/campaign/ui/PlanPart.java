package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.ui.Desk;

/** A part of the tab with a campaign's plan; whoever has one implements it as a bean. */
public interface PlanPart {

    /** From top to bottom; below 100 it stands before the calendar, above 100 after it. */
    int order();

    /**
     * What this person gets to see.
     *
     * @param again shows the whole plan anew, after something in it has changed
     */
    Optional<Component> of(CampaignSummary campaign, Desk desk, Runnable again);
}

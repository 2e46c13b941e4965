package org.sextant.action.need.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.ui.Desk;

/** The part of an action's page that says what it needs. */
public interface NeedsOfAction {

    /**
     * What this reader gets to see; nothing where nothing is needed and they write nothing down.
     *
     * @param again shows the page anew, after something has changed
     */
    Optional<Component> of(CampaignSummary campaign, ActionCard action, Desk desk, Runnable again);
}

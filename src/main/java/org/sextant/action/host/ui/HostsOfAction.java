package org.sextant.action.host.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.ui.Desk;

/** The part of an action's page that says who else hosts it. */
public interface HostsOfAction {

    /**
     * What this reader gets to see; nothing where nobody else hosts it and they invite nobody.
     *
     * @param again shows the page anew, after something has changed
     */
    Optional<Component> of(CampaignSummary campaign, ActionCard action, Desk desk, Runnable again);
}

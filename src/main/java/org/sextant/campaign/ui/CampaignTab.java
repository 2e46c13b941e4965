package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PersonId;

/** A tab of a campaign in the workroom; a feature implements it as a bean. */
public interface CampaignTab {

    /** The end of its address, as in {@code petitions} of {@code /app/campaigns/{slug}/petitions}. */
    String path();

    String title(Words words);

    /** From left to right; plan is 10, petitions 20, actions 30, people 40. */
    int order();

    /** Whether this person gets it, out of those who may see the campaign; who may not is answered 403 at its address. */
    default boolean visibleTo(CampaignSummary campaign, PersonId person) {
        return true;
    }

    /** What it shows. Made anew each time that it is opened. */
    Component content(CampaignSummary campaign, PersonId person);
}

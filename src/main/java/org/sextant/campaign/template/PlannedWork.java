package org.sextant.campaign.template;

import java.util.List;
import org.sextant.campaign.CampaignSummary;

/** What a feature has planned in a campaign, so that it can be planned again; a feature implements it as a bean. */
public interface PlannedWork {

    /** The nearest first. Who asks has made sure that the reader may plan the campaign. */
    List<PlannedAction> of(CampaignSummary campaign);
}

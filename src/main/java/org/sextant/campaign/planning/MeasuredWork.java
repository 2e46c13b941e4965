package org.sextant.campaign.planning;

import org.sextant.campaign.CampaignSummary;

/** How far a campaign has come by a measure; the feature that counts it implements it as a bean. */
public interface MeasuredWork {

    Measure measure();

    /** The number now. Who asks has made sure that the reader may read the campaign. */
    long reached(CampaignSummary campaign);
}

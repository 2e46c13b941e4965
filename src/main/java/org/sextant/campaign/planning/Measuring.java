package org.sextant.campaign.planning;

import java.util.Map;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;

/** How far a campaign has come by one measure or several; the feature that counts them implements it as a bean. */
public interface Measuring {

    Set<Measure> measures();

    /** The numbers now, one for each of its measures. Who asks has made sure that the reader may read the campaign. */
    Map<Measure, Long> reached(CampaignSummary campaign);
}

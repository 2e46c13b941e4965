package org.sextant.campaign.web;

import gg.jte.Content;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;

/** The one measure on a campaign's card: a number, what it counts and its goal. A feature implements it as a bean; the first that has one is shown. */
public interface CampaignMeasure {

    /** Costs no query of its own: many cards are shown to crowds. */
    Optional<Content> of(CampaignSummary campaign, Words words);
}

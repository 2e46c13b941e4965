package org.sextant.campaign.web;

import gg.jte.Content;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;

/** A part of a campaign's public page; a feature implements it as a bean. */
public interface CampaignSection {

    /** From top to bottom; petitions are 10, actions 20. */
    int order();

    /** One {@code <section>} with a heading of level 2, or nothing where there is nothing to show. */
    Optional<Content> of(CampaignSummary campaign, Words words);
}

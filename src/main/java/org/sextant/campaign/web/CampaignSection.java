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

    /** Whether it takes the page's whole width, above what one can take part in, and lays out its own columns. */
    default boolean isAcross() {
        return false;
    }

    /** What this feature has to do for whoever comes to the page, if anything: the first of all stands in the masthead. */
    default Optional<Act> act(CampaignSummary campaign, Words words) {
        return Optional.empty();
    }

    /**
     * Something to do.
     *
     * @param label of its button
     * @param path of the page on which it is done
     */
    record Act(String label, String path) {}
}

package org.sextant.campaign.coalition;

import java.util.List;
import java.util.Set;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;

/** What organisations have of one sort in campaigns, and what becomes of it when they leave; a feature implements it as a bean. */
public interface SharedParts {

    /**
     * What the organisation has in the campaign.
     *
     * @param people who belong to it and to no other partner
     */
    List<Part> of(CampaignId campaign, OrganisationId organisation, Set<PersonId> people, Words words);

    /** In the transaction in which it leaves, while it is still in: each part stays with the campaign, or stops. */
    void settle(List<Part> parts, Farewell farewell);
}

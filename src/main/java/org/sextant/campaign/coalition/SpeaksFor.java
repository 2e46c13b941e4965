package org.sextant.campaign.coalition;

import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;

/**
 * Where somebody speaks for an organisation.
 *
 * @param named whether the public may know their name
 */
public record SpeaksFor(CampaignId campaign, OrganisationId organisation, boolean named) {}

package org.sextant.campaign;

import java.time.Instant;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;

/** The campaign is over. */
public record CampaignEnded(CampaignId id, PersonId by, Instant at) {}

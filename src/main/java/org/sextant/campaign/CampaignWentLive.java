package org.sextant.campaign;

import java.time.Instant;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;

/** From now on the public knows of the campaign, and anybody may join it. */
public record CampaignWentLive(CampaignId id, PersonId by, Instant at) {}

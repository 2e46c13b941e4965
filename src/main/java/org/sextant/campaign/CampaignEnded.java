package org.sextant.campaign;

import java.time.Instant;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;

/**
 * The campaign is over.
 *
 * @param by the second of the two people who ended it
 * @param end what came of it
 */
public record CampaignEnded(CampaignId id, PersonId by, Instant at, End end) {}

package org.sextant.petition;

import java.time.Instant;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PetitionId;

/** A petition was closed because those whom it asks have answered. */
public record PetitionAnswered(PetitionId petition, CampaignId campaign, Instant at) {}

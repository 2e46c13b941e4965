package org.sextant.petition;

import java.time.Instant;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PetitionId;

/** A petition can be signed from now on. */
public record PetitionOpened(PetitionId petition, CampaignId campaign, Instant at) {}

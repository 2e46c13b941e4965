package org.sextant.petition;

import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Slug;

/** An organizer begins a petition in a campaign. */
public record StartPetition(CampaignId campaign, Slug slug, PetitionPlan plan) {}

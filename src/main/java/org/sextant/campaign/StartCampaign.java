package org.sextant.campaign;

import org.sextant.vocabulary.Slug;

/** A campaign to be started. */
public record StartCampaign(Slug slug, CampaignPlan plan) {}

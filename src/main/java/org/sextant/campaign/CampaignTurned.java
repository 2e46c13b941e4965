package org.sextant.campaign;

import org.sextant.vocabulary.CampaignId;

/** Something happened to a campaign as a whole; written into its history in the same transaction. */
record CampaignTurned(CampaignId id, PastTurn turn) {}

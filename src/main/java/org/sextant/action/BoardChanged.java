package org.sextant.action;

import org.sextant.vocabulary.CampaignId;

/**
 * An action of the campaign is not as it was: for those who look at the board at this moment. It is told after the commit, on this node, as often as there are changes, and is not
 * kept for anybody who does not listen.
 */
public record BoardChanged(CampaignId campaign) {}

package org.sextant.petition.web;

import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.OrganisationSummary;
import org.sextant.petition.PetitionSummary;

/**
 * What the public sees of a petition.
 *
 * @param organisations those that signers may ask to be kept informed by
 * @param count the signatures that count, some seconds old at most
 */
record Shown(PetitionSummary petition, CampaignSummary campaign, List<OrganisationSummary> organisations, long count) {}

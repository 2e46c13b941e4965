package org.sextant.action.web;

import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.OrganisationSummary;
import org.sextant.programme.PrincipleSummary;

/** What an action is for, and who stands behind it. */
record Cause(CampaignSummary campaign, PrincipleSummary principle, List<OrganisationSummary> organisations) {}

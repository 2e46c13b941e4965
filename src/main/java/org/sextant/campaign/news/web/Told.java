package org.sextant.campaign.news.web;

import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.member.OrganisationSummary;

/**
 * What a campaign has told the public.
 *
 * @param behind the organisations behind it, who answer for what it says
 * @param latest the latest first
 */
record Told(CampaignSummary campaign, List<OrganisationSummary> behind, List<UpdateSummary> latest) {

    Optional<UpdateSummary> before(UpdateSummary update) {
        return latest.stream().filter(other -> number(other) < number(update)).findFirst();
    }

    Optional<UpdateSummary> after(UpdateSummary update) {
        return latest.reversed().stream()
                .filter(other -> number(other) > number(update))
                .findFirst();
    }

    private static int number(UpdateSummary update) {
        return update.number().orElseThrow();
    }
}

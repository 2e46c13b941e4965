package org.sextant.campaign.coalition;

import java.time.Instant;
import org.sextant.member.OrganisationSummary;
import org.sextant.vocabulary.CampaignId;

/**
 * An organisation in a campaign.
 *
 * @param since when it came to stand where it stands
 */
public record PartnerSummary(CampaignId campaign, OrganisationSummary organisation, PartnerState state, Instant since) {

    /** Tells it from all others, also in an address. */
    public String key() {
        return campaign + "." + organisation.id();
    }
}

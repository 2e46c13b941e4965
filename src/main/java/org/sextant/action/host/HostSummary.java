package org.sextant.action.host;

import java.util.Set;
import org.sextant.member.OrganisationSummary;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;

/**
 * An organisation that hosts an action, or is asked to.
 *
 * @param helps whether its coordinators may help to run it
 * @param campaigns of its own on whose lists it stands
 */
public record HostSummary(
        ActionId action, OrganisationSummary organisation, HostState state, boolean helps, Set<CampaignId> campaigns) {

    public HostSummary {
        campaigns = Set.copyOf(campaigns);
    }
}

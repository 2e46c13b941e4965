package org.sextant.petition.web;

import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.signing.Voices;
import org.springframework.stereotype.Component;

/** Who stands behind a petition. */
@Component
class Sponsors {

    private final Campaigns campaigns;
    private final Organisations organisations;
    private final Voices voices;

    Sponsors(Campaigns campaigns, Organisations organisations, Voices voices) {
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.voices = voices;
    }

    CampaignSummary campaignOf(PetitionSummary petition) {
        return campaigns.byId(petition.campaign()).orElseThrow();
    }

    /** Whether signers let others see a name or a word of theirs. */
    boolean areHeard(PetitionSummary petition) {
        return voices.anyOf(petition.id());
    }

    List<OrganisationSummary> organisationsOf(PetitionSummary petition) {
        return organisations.byIds(petition.organisations());
    }
}

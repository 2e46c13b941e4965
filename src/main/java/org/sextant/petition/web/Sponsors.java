package org.sextant.petition.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.signing.Voices;
import org.sextant.shell.KeptFor;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.stereotype.Component;

/** Who stands behind a petition. */
@Component
class Sponsors {

    /** Longer than a petition itself: who stands behind it seldom changes, and its page is read anew each second while a crowd signs. */
    private static final Duration LASTS = Duration.ofSeconds(5);

    private static final int REMEMBERED = 2_000;

    private final KeptFor<CampaignId, CampaignSummary> campaigns;
    private final KeptFor<Set<OrganisationId>, List<OrganisationSummary>> organisations;
    private final Voices voices;

    Sponsors(Campaigns campaigns, Organisations organisations, Voices voices, Clock clock) {
        this.campaigns = new KeptFor<>(id -> campaigns.byId(id).orElseThrow(), LASTS, REMEMBERED, clock);
        this.organisations = new KeptFor<>(organisations::byIds, LASTS, REMEMBERED, clock);
        this.voices = voices;
    }

    CampaignSummary campaignOf(PetitionSummary petition) {
        return campaigns.get(petition.campaign());
    }

    /** Whether signers let others see a name or a word of theirs. */
    boolean areHeard(PetitionSummary petition) {
        return voices.anyOf(petition.id());
    }

    List<OrganisationSummary> organisationsOf(PetitionSummary petition) {
        return organisations.get(petition.organisations());
    }
}

package org.sextant.petition.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import org.sextant.shell.Kept;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.stereotype.Component;

/** Who stands behind a petition. */
@Component
class Sponsors {

    /** Longer than a petition itself: who stands behind it seldom changes, and its page is read anew each second while a crowd signs. */
    private static final Duration LASTS = Duration.ofSeconds(5);

    private static final int REMEMBERED = 2_000;

    private final Cache<CampaignId, Kept<CampaignSummary>> campaignsKept =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Cache<Set<OrganisationId>, Kept<List<OrganisationSummary>>> organisationsKept =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final Campaigns campaigns;
    private final Organisations organisations;
    private final Voices voices;
    private final Clock clock;

    Sponsors(Campaigns campaigns, Organisations organisations, Voices voices, Clock clock) {
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.voices = voices;
        this.clock = clock;
    }

    CampaignSummary campaignOf(PetitionSummary petition) {
        return campaignsKept
                .get(
                        petition.campaign(),
                        id -> new Kept<>(() -> campaigns.byId(id).orElseThrow(), LASTS, clock))
                .get();
    }

    /** Whether signers let others see a name or a word of theirs. */
    boolean areHeard(PetitionSummary petition) {
        return voices.anyOf(petition.id());
    }

    List<OrganisationSummary> organisationsOf(PetitionSummary petition) {
        return organisationsKept
                .get(petition.organisations(), ids -> new Kept<>(() -> organisations.byIds(ids), LASTS, clock))
                .get();
    }
}

package org.sextant.petition.web;

import static java.util.function.Predicate.not;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.campaign.Campaigns;
import org.sextant.member.Organisations;
import org.sextant.petition.NoSuchPetition;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.signing.Tally;
import org.sextant.shell.Kept;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** The petitions as the public sees them, kept for a moment: crowds that read cost no query, and can read on while the database is away. */
@Component
class Showcase {

    private static final Duration ONE_LASTS = Duration.ofSeconds(1);
    private static final Duration LIST_LASTS = Duration.ofSeconds(3);
    private static final int REMEMBERED = 2_000;

    private final Cache<Slug, Kept<Shown>> kept =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Cache<CampaignId, Kept<List<Shown>>> ofCampaigns =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Kept<List<Shown>> all;

    private final Petitions petitions;
    private final Campaigns campaigns;
    private final Organisations organisations;
    private final Tally tally;
    private final Clock clock;

    Showcase(Petitions petitions, Campaigns campaigns, Organisations organisations, Tally tally, Clock clock) {
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.tally = tally;
        this.clock = clock;
        this.all = new Kept<>(this::readAll, LIST_LASTS, clock);
    }

    /**
     * One petition.
     *
     * @throws NoSuchPetition if there is none, or not for the public
     */
    Shown bySlug(Slug slug) {
        return kept.get(slug, unread -> new Kept<>(() -> read(unread), ONE_LASTS, clock))
                .get();
    }

    /** What can be signed, the latest first; then what could be. */
    List<Shown> all() {
        return all.get();
    }

    /** The public petitions of a campaign, oldest first. */
    List<Shown> of(CampaignId campaign) {
        return ofCampaigns
                .get(campaign, unread -> new Kept<>(() -> readAll(unread), ONE_LASTS, clock))
                .get();
    }

    private List<Shown> readAll(CampaignId campaign) {
        return petitions.of(campaign).stream()
                .filter(PetitionSummary::isPublic)
                .map(this::shown)
                .toList();
    }

    private Shown read(Slug slug) {
        return petitions
                .bySlug(slug)
                .filter(PetitionSummary::isPublic)
                .map(this::shown)
                .orElseThrow(NoSuchPetition::new);
    }

    private List<Shown> readAll() {
        var closed = petitions.everOpen().stream().filter(not(PetitionSummary::isOpen));
        return Stream.concat(petitions.open().stream(), closed)
                .limit(Petitions.MOST)
                .map(this::shown)
                .toList();
    }

    private Shown shown(PetitionSummary petition) {
        return new Shown(
                petition,
                campaigns.byId(petition.campaign()).orElseThrow(),
                organisations.byIds(petition.organisations()),
                tally.of(petition.id()));
    }
}

package org.sextant.petition.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.sextant.petition.NoSuchPetition;
import org.sextant.petition.PetitionList;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.PublicPetitions;
import org.sextant.petition.guard.Restrictions;
import org.sextant.petition.signing.Tally;
import org.sextant.shell.KeptFor;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** The petitions as the public sees them, kept for a moment: crowds that read cost no query, and can read on while the database is away. */
@Component
class Showcase {

    private static final Duration LIST_LASTS = Duration.ofSeconds(3);
    private static final int REMEMBERED = 2_000;

    private final KeptFor<Slug, Shown> kept;
    private final KeptFor<CampaignId, List<Shown>> ofCampaigns;
    private final KeptFor<Integer, ShownList> lists;

    private final PublicPetitions petitions;
    private final Sponsors sponsors;
    private final Restrictions restrictions;
    private final Tally tally;

    Showcase(PublicPetitions petitions, Sponsors sponsors, Restrictions restrictions, Tally tally, Clock clock) {
        this.petitions = petitions;
        this.sponsors = sponsors;
        this.restrictions = restrictions;
        this.tally = tally;
        this.kept = new KeptFor<>(this::read, KeptFor.LASTS, REMEMBERED, clock);
        this.ofCampaigns = new KeptFor<>(this::readAll, KeptFor.LASTS, REMEMBERED, clock);
        this.lists = new KeptFor<>(this::readList, LIST_LASTS, PetitionList.MOST_PAGES, clock);
    }

    /**
     * One petition.
     *
     * @throws NoSuchPetition if there is none, or not for the public
     */
    Shown bySlug(Slug slug) {
        return kept.get(slug);
    }

    /** A page of what can be signed, the latest first; then of what could be. */
    ShownList list(int number) {
        return lists.get(number);
    }

    /** Those of them that the public may see. Reads each anew: for who keeps them. */
    List<Shown> read(Collection<PetitionId> ids) {
        return ids.stream()
                .flatMap(id -> petitions.byId(id).stream())
                .map(this::shown)
                .toList();
    }

    /** The public petitions of a campaign, oldest first. */
    List<Shown> of(CampaignId campaign) {
        return ofCampaigns.get(campaign);
    }

    private List<Shown> readAll(CampaignId campaign) {
        return petitions.of(campaign).stream().map(this::shown).toList();
    }

    private Shown read(Slug slug) {
        return petitions.bySlug(slug).map(this::shown).orElseThrow(NoSuchPetition::new);
    }

    private ShownList readList(int number) {
        var list = petitions.list(number);
        return new ShownList(list.petitions().stream().map(this::shown).toList(), list.number(), list.pages());
    }

    private Shown shown(PetitionSummary petition) {
        return new Shown(
                petition,
                sponsors.campaignOf(petition),
                sponsors.organisationsOf(petition),
                restrictions.of(petition.id()),
                tally.of(petition.id()),
                sponsors.areHeard(petition));
    }
}

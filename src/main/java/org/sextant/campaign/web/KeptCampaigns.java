package org.sextant.campaign.web;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.End;
import org.sextant.campaign.PublicCampaigns;
import org.sextant.campaign.coalition.Spokespeople;
import org.sextant.member.Organisations;
import org.sextant.place.Places;
import org.sextant.shell.Kept;
import org.sextant.shell.KeptFor;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** The public campaigns in memory, so that a view costs no query; at most a second behind the database. */
@Component
class KeptCampaigns {

    private final KeptFor<Wanted, PublicCampaigns.Page> lists;
    private final KeptFor<Slug, Optional<Shown>> campaigns;
    private final KeptFor<DemandId, List<CampaignSummary>> carriers;
    private final KeptFor<OrganisationId, List<CampaignSummary>> behind;
    private final Kept<List<CountryCode>> places;
    private final Kept<Set<CountryCode>> livePlaces;

    KeptCampaigns(
            PublicCampaigns open, Organisations organisations, Spokespeople spokespeople, Places all, Clock clock) {
        this.lists = new KeptFor<>(wanted -> open.find(wanted.filter(), wanted.number()), clock);
        this.campaigns = new KeptFor<>(
                slug -> open.bySlug(slug).map(found -> shown(found, open, organisations, spokespeople, all)), clock);
        this.carriers = new KeptFor<>(open::carrying, clock);
        this.behind = new KeptFor<>(open::behind, clock);
        this.places = new Kept<>(open::places, KeptFor.LASTS, clock);
        this.livePlaces = new Kept<>(open::livePlaces, KeptFor.LASTS, clock);
    }

    private static Shown shown(
            CampaignSummary campaign,
            PublicCampaigns open,
            Organisations organisations,
            Spokespeople spokespeople,
            Places all) {
        var places = campaign.addressees().stream()
                .flatMap(addressee -> addressee.place().stream())
                .distinct()
                .collect(toMap(code -> code, all::byCode));
        var goesOnIn = campaign.ended().flatMap(End::into).flatMap(open::byId);
        return new Shown(
                campaign,
                organisations.byIds(campaign.organisations()),
                spokespeople.publicly(campaign.id()),
                places,
                goesOnIn);
    }

    PublicCampaigns.Page list(Wanted wanted) {
        return lists.get(wanted);
    }

    Optional<Shown> bySlug(Slug slug) {
        return campaigns.get(slug);
    }

    List<CampaignSummary> carrying(DemandId demand) {
        return carriers.get(demand);
    }

    /** Those behind which the organisation stands. */
    List<CampaignSummary> behind(OrganisationId organisation) {
        return behind.get(organisation);
    }

    /** Where live ones ask somebody. */
    Set<CountryCode> livePlaces() {
        return livePlaces.get();
    }

    /** Those that the list can be asked for. */
    List<CountryCode> places() {
        return places.get();
    }
}

package org.sextant.campaign;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The campaigns as anybody may see them: none is a draft. */
@Service
@Transactional(readOnly = true)
public class PublicCampaigns {

    /** Campaigns on one page of the list. */
    public static final int ON_A_PAGE = 24;

    /** Nobody reads further, and a database that skips rows reads them all. */
    public static final int MOST_PAGES = 100;

    private static final int MOST_EVER = 10_000;

    private static final Comparator<CampaignSummary> LATEST_FIRST = Comparator.comparing(CampaignSummary::opens)
            .reversed()
            .thenComparing(campaign -> campaign.slug().text());

    /**
     * Which campaigns one wants to see.
     *
     * @param principle of any demand that it carries
     * @param place of any addressee
     * @param stage a draft is none that the public sees
     */
    public record Filter(Optional<Principle> principle, Optional<CountryCode> place, Optional<Stage> stage) {}

    private static final Set<Stage> PUBLIC =
            Arrays.stream(Stage.values()).filter(Stage::isPublic).collect(Collectors.toSet());

    /**
     * A page of the list.
     *
     * @param number from one on
     * @param pages how many there are; at least one
     */
    public record Page(List<CampaignSummary> campaigns, int number, int pages) {}

    /**
     * Some of those that are live.
     *
     * @param all how many are live
     */
    public record Newest(List<CampaignSummary> campaigns, int all) {}

    private final CampaignRepository campaigns;

    PublicCampaigns(CampaignRepository campaigns) {
        this.campaigns = campaigns;
    }

    /** Empty too where there is one that the public does not see. */
    public Optional<CampaignSummary> bySlug(Slug slug) {
        return campaigns.findBySlug(slug).map(Campaign::summary).filter(CampaignSummary::isPublic);
    }

    /** Empty too where there is one that the public does not see. */
    public Optional<CampaignSummary> byId(CampaignId id) {
        return campaigns.findById(id).map(Campaign::summary).filter(CampaignSummary::isPublic);
    }

    /**
     * Live ones first, and of these the latest.
     *
     * @param number of the page, from one on; past the last one it is empty
     */
    public Page find(Filter filter, int number) {
        var found = campaigns.findPublic(
                filter.stage().filter(Stage::isPublic).orElse(null),
                filter.principle().orElse(null),
                filter.place().orElse(null),
                PageRequest.of(number - 1, ON_A_PAGE));
        var summaries = found.stream().map(Campaign::summary).toList();
        return new Page(summaries, number, Math.clamp(found.getTotalPages(), 1, MOST_PAGES));
    }

    /** The live ones, the latest first, but one of each principle before a second of any: none that has a live one is crowded out by others. */
    public Newest newest(int most) {
        var firsts = Arrays.stream(Principle.values())
                .flatMap(principle -> campaigns.findLiveOf(principle, Limit.of(1)).stream())
                .map(Campaign::summary)
                .sorted(LATEST_FIRST);
        var latest = campaigns.findAt(Stage.LIVE, Limit.of(most)).stream().map(Campaign::summary);
        return new Newest(Stream.concat(firsts, latest).distinct().limit(most).toList(), campaigns.countLive());
    }

    /** The live campaigns that carry a demand, the latest first. */
    public List<CampaignSummary> carrying(DemandId demand) {
        return campaigns.findLiveByDemand(demand, Limit.of(Campaigns.MOST)).stream()
                .map(Campaign::summary)
                .toList();
    }

    /** The public campaigns behind which an organisation stands: live ones first, and of these the latest. */
    public List<CampaignSummary> behind(OrganisationId organisation) {
        return campaigns.findPublicBehind(organisation, PUBLIC, Limit.of(Campaigns.MOST)).stream()
                .map(Campaign::summary)
                .toList();
    }

    /** Every place that an addressee of a live campaign has. */
    public Set<CountryCode> livePlaces() {
        return campaigns.findLivePlaces().stream().map(CountryCode::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Those that went on at some time of that year, as its days are in UTC; the earliest first. */
    public List<CampaignSummary> during(Year year) {
        var from = year.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return campaigns.findPublicUntil(PUBLIC, year.atDay(year.length()), from, Limit.of(MOST_EVER)).stream()
                .map(Campaign::summary)
                .toList();
    }

    /** Every one of them. */
    public List<CampaignId> ids() {
        return campaigns.findPublicIds(PUBLIC, Limit.of(MOST_EVER));
    }

    /** Those that open or end within these days, the earliest first. */
    public List<CampaignSummary> between(LocalDate first, LocalDate last) {
        return campaigns.findPublicBetween(PUBLIC, first, last, Limit.of(Campaigns.MOST)).stream()
                .map(Campaign::summary)
                .toList();
    }

    /** Every place that an addressee of a public campaign has. */
    public List<CountryCode> places() {
        return campaigns.findPlaces().stream().map(CountryCode::new).toList();
    }
}

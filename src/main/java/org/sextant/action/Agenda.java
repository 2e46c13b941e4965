package org.sextant.action;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.place.Coordinates;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may know of the actions: those that are open, in campaigns that are public, without the places of the sensitive ones. */
@Service
@Transactional(readOnly = true)
public class Agenda {

    /** Actions on one page of the list. */
    public static final int ON_A_PAGE = 20;

    /** Nobody reads further, and a database that skips rows reads them all. */
    public static final int MOST_PAGES = 100;

    /** More than this a calendar does not hold. */
    public static final int MOST_IN_CALENDAR = 500;

    /** More points than this nobody tells apart on a map. */
    private static final int MOST_PINS = 300;

    // Long enough that a calendar which is read once a week hears of what was called off at the last moment.
    private static final Duration STAYS_IN_CALENDAR = Duration.ofDays(30);

    private static final Comparator<ActionCard> NEAREST_FIRST = Comparator.comparing(ActionCard::begins)
            .thenComparing(action -> action.slug().text());

    /** Which of the coming actions one wants to see. */
    public record Filter(Optional<CampaignId> campaign, Optional<CountryCode> country, Optional<ActionKind> kind) {

        private static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

        private @Nullable String kindName() {
            return kind.map(ActionKind::name).orElse(null);
        }
    }

    /**
     * A page of the list.
     *
     * @param number from one on
     * @param pages how many there are; at least one
     */
    public record Page(List<ActionCard> actions, int number, int pages) {}

    /**
     * What is to come in a country.
     *
     * @param placed how many of them have a point on the map of their own
     */
    public record There(int actions, int placed) {}

    /** An action with a point on the map of its own. */
    public record Pin(LocalizedText title, Coordinates at) {}

    private final ActionRepository actions;
    private final Campaigns campaigns;
    private final Clock clock;

    Agenda(ActionRepository actions, Campaigns campaigns, Clock clock) {
        this.actions = actions;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** The actions of the live campaigns that are still to come, the nearest first. */
    public List<ActionCard> next(int most) {
        return find(Filter.NONE, PageRequest.of(0, most)).actions();
    }

    /** The actions of one live campaign, and those that its organisations host for it, that are still to come, the nearest first. */
    public List<ActionCard> of(CampaignId campaign, int most) {
        return find(new Filter(Optional.of(campaign), Optional.empty(), Optional.empty()), PageRequest.of(0, most))
                .actions();
    }

    /**
     * The actions that are still to come, the nearest first.
     *
     * @param number of the page, from one on; past the last one it is empty
     */
    public Page find(Filter filter, int number) {
        return find(filter, PageRequest.of(number - 1, ON_A_PAGE));
    }

    private Page find(Filter filter, PageRequest page) {
        var now = clock.instant();
        var among =
                new StillToCome(liveCampaigns().stream().map(CampaignId::uuid).toArray(UUID[]::new), now);
        var kind = filter.kindName();
        var country = filter.country().orElse(null);
        var found = filter.campaign()
                .map(campaign -> actions.findUpcomingOf(campaign, among, kind, country, page))
                .orElseGet(() -> actions.findUpcoming(among, kind, country, page));
        return new Page(
                found.stream().map(action -> action.card(now)).toList(),
                page.getPageNumber() + 1,
                Math.clamp(found.getTotalPages(), 1, MOST_PAGES));
    }

    /** Those of these that are still to come, the nearest first. */
    public List<ActionCard> toCome(Collection<ActionId> among) {
        var live = Set.copyOf(liveCampaigns());
        var known = actions.findByIdIn(among).stream()
                .filter(action -> action.isPublic() && live.contains(action.campaign()))
                .toList();
        return ahead(cards(known)).toList();
    }

    /** Those of these that the public may know, past ones and those called off included; in the order of the ids. */
    public List<ActionCard> known(List<ActionId> among) {
        var now = clock.instant();
        return actions.findByIdIn(among).stream()
                .filter(Action::isPublic)
                .filter(action -> isPublic(action.campaign()))
                .map(action -> action.card(now))
                .sorted(Comparator.comparingInt(action -> among.indexOf(action.id())))
                .toList();
    }

    /** How many of the actions that are still to come take place in which country. Those online only, and the sensitive ones, in none. */
    public Map<CountryCode, There> countries() {
        return actions.countUpcomingByCountry(liveCampaigns(), clock.instant()).stream()
                .collect(Collectors.toMap(
                        count -> new CountryCode(count.getCountry()),
                        count -> new There(count.getNumber(), count.getPlaced())));
    }

    /** Those of the actions that are still to come whose hosts said where on the map they are, the nearest first. */
    public List<Pin> pins() {
        return actions.upcomingWithPoint(liveCampaigns(), clock.instant(), Limit.of(MOST_PINS)).stream()
                .map(action -> action.outline().forEverybody())
                .flatMap(outline -> outline.venue().at().stream().map(at -> new Pin(outline.title(), at)))
                .toList();
    }

    /**
     * For calendars: the actions of all public campaigns to come and of the last days, whatever was public once. Called off or taken back, it must not be
     * missing there.
     */
    public List<ActionCard> calendar() {
        return cards(actions.everPublic(campaigns.publicOnes(), oldest(), Limit.of(MOST_IN_CALENDAR)));
    }

    /** The same of one campaign; empty unless it is public. */
    public List<ActionCard> calendarOf(CampaignId campaign) {
        if (!isPublic(campaign)) {
            return List.of();
        }
        // What its organisations host belongs to another campaign, which may be a draft.
        return cards(actions.everPublicOf(campaign, oldest(), Limit.of(MOST_IN_CALENDAR)).stream()
                .filter(action -> action.campaign().equals(campaign) || isPublic(action.campaign()))
                .toList());
    }

    /** The same of all public campaigns behind which an organisation stands, and what it hosts elsewhere: what it shares with its partners. */
    public List<ActionCard> calendarOf(OrganisationId organisation) {
        var shared = campaigns.behind(organisation).stream()
                .filter(CampaignSummary::isPublic)
                .map(CampaignSummary::id)
                .toList();
        return cards(
                actions.everPublicAround(shared, organisation.uuid(), oldest(), Limit.of(MOST_IN_CALENDAR)).stream()
                        .filter(action -> shared.contains(action.campaign()) || isPublic(action.campaign()))
                        .toList());
    }

    /** Of these, what is still to come, the nearest first. */
    public List<ActionCard> aheadOf(OrganisationId organisation, int most) {
        return ahead(calendarOf(organisation)).limit(most).toList();
    }

    private Stream<ActionCard> ahead(List<ActionCard> among) {
        var now = clock.instant();
        return among.stream()
                .filter(action -> action.state().takesSignups() && action.ends().isAfter(now))
                .sorted(NEAREST_FIRST);
    }

    /** The actions of the live campaigns that touch this time, past ones and those called off included, the earliest first. */
    public List<ActionCard> between(Instant from, Instant until) {
        return cards(actions.publicBetween(liveCampaigns(), from, until, Limit.of(MOST_IN_CALENDAR)));
    }

    /** Every action that has a public page, past ones and those called off included, the latest first. */
    public List<ActionCard> latest(int most) {
        return cards(actions.latestPublic(campaigns.publicOnes(), Limit.of(most)));
    }

    private Instant oldest() {
        return clock.instant().minus(STAYS_IN_CALENDAR);
    }

    private List<ActionCard> cards(List<Action> found) {
        var now = clock.instant();
        return found.stream().map(action -> action.card(now)).toList();
    }

    /** An action that the public may know, past ones and those called off included. */
    public Optional<ActionSummary> bySlug(Slug slug) {
        return actions.findBySlug(slug)
                .filter(Action::isPublic)
                .filter(action -> isPublic(action.campaign()))
                .map(action -> action.summary(clock.instant()).forEverybody());
    }

    private boolean isPublic(CampaignId campaign) {
        return campaigns.byId(campaign).filter(CampaignSummary::isPublic).isPresent();
    }

    private List<CampaignId> liveCampaigns() {
        return campaigns.liveOnes();
    }
}

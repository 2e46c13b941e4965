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
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions as those see them who work in the campaign. */
@Service
@Transactional(readOnly = true)
public class Board {

    /** More actions of one campaign than this are not shown. */
    public static final int MOST = 1000;

    private static final int MOST_HOSTED = 200;

    /** More actions than this wait for nobody in particular. */
    private static final int MOST_WAITING = 20;

    /** Of the days ahead no more than this are looked at for whom they are short of. */
    private static final int MOST_LOOKED_AT = 100;

    /** More than this nobody leads. */
    private static final int MOST_LED = 200;

    private static final Duration IN_CALENDAR = Duration.ofDays(31);

    private final ActionRepository actions;
    private final Campaigns campaigns;
    private final Stewards stewards;
    private final Clock clock;

    Board(ActionRepository actions, Campaigns campaigns, Stewards stewards, Clock clock) {
        this.actions = actions;
        this.campaigns = campaigns;
        this.stewards = stewards;
        this.clock = clock;
    }

    /**
     * All actions of the campaign, the earliest first.
     *
     * @throws NotPermitted unless {@code by} holds a mandate there
     */
    public List<ActionCard> of(CampaignId campaign, PersonId by) {
        stewards.require(by, ActionRight.READ, campaign);
        var now = clock.instant();
        return actions.ofCampaign(campaign, Limit.of(MOST)).stream()
                .map(action -> action.card(now))
                .toList();
    }

    /**
     * Actions of other campaigns that an organisation behind this one hosts and lets stand here: those that everybody knows, and those that {@code by} may open.
     *
     * @throws NotPermitted unless {@code by} holds a mandate in this campaign
     */
    public List<ActionCard> hostedIn(CampaignId campaign, PersonId by) {
        stewards.require(by, ActionRight.READ, campaign);
        var now = clock.instant();
        return actions.hostedIn(campaign, Limit.of(MOST_HOSTED)).stream()
                .filter(action -> isKnown(action) || stewards.allows(by, ActionRight.READ, action))
                .map(action -> action.card(now))
                .toList();
    }

    private boolean isKnown(Action action) {
        return action.isPublic()
                && campaigns
                        .byId(action.campaign())
                        .filter(CampaignSummary::isPublic)
                        .isPresent();
    }

    /**
     * One action with everything about it. The place of a sensitive one, and the address to join any, are for those who run it; the others are told when they have a place.
     *
     * @throws NoSuchAction if there is none with that slug
     * @throws NotPermitted unless {@code by} holds a mandate in its campaign, or runs an organisation that hosts it
     */
    public ActionSummary action(Slug slug, PersonId by) {
        var action = actions.findBySlug(slug).orElseThrow(NoSuchAction::new);
        stewards.require(by, ActionRight.READ, action);
        var summary = action.summary(clock.instant());
        return stewards.allows(by, ActionRight.RUN, action) ? summary : summary.forEverybody();
    }

    /** Those of the ids that exist and that {@code by} may read: in campaigns, or of hosts, in which they hold a mandate. */
    public Map<ActionId, ActionCard> cards(Collection<ActionId> ids, PersonId by) {
        var now = clock.instant();
        return actions.findByIdIn(ids).stream()
                .filter(action -> stewards.allows(by, ActionRight.READ, action))
                .collect(Collectors.toMap(Action::id, action -> action.card(now)));
    }

    /** The campaigns of these. */
    public List<CampaignId> campaignsOf(Collection<ActionId> ids) {
        return actions.campaignsOf(ids.stream().map(ActionId::uuid).toArray(UUID[]::new));
    }

    /** Whether these words, which more people read than may know it, name the place of a sensitive action. */
    public boolean isGivenAwayBy(LocalizedText words, ActionId id) {
        return find(id).plan().isGivenAwayBy(words);
    }

    /**
     * What somebody wrote as the result of an action before they took back that it is done: to begin with when it is.
     *
     * @throws NotPermitted unless {@code by} may run it
     */
    public Optional<Result> written(ActionId id, PersonId by) {
        var action = find(id);
        stewards.require(by, ActionRight.RUN, action);
        return action.course().written();
    }

    /** Whether a mandate in the campaign, in an organisation behind it or on the platform lets the person. */
    public boolean allows(PersonId person, ActionRight right, CampaignId campaign) {
        return stewards.allows(person, right, campaign);
    }

    /** The same for one action: in its campaign, or in an organisation that hosts it. */
    public boolean allows(PersonId person, ActionRight right, ActionId action) {
        return actions.findById(action)
                .filter(found -> stewards.allows(person, right, found))
                .isPresent();
    }

    /**
     * For what belongs to an action but stands elsewhere.
     *
     * @throws NotPermitted unless the person holds a mandate for it in the action's campaign, or in an organisation that hosts it
     */
    public void require(PersonId person, ActionRight right, ActionId action) {
        stewards.require(person, right, find(action));
    }

    private Action find(ActionId id) {
        return actions.findById(id).orElseThrow(NoSuchAction::new);
    }

    /** Who can be put in charge of the campaign's actions. */
    public Set<PersonId> whoMayRun(CampaignId campaign) {
        return stewards.whoMayRun(campaign);
    }

    /** The actions that this person coordinates by a mandate for each of them alone, the earliest first. */
    public List<ActionCard> coordinatedBy(PersonId person) {
        var now = clock.instant();
        return actions.findByIdIn(stewards.coordinatedBy(person)).stream()
                .map(action -> action.card(now))
                .sorted(Comparator.comparing(ActionCard::begins))
                .toList();
    }

    /** The actions past their day without a result that wait for this person: who is in charge, or coordinates it, or organizes the campaign. */
    public List<ActionCard> waitingFor(PersonId person) {
        var now = clock.instant();
        return cards(
                actions.overdue(person, runBy(person), stewards.coordinatedBy(person), now, Limit.of(MOST_WAITING)),
                person,
                now);
    }

    private List<CampaignId> runBy(PersonId person) {
        return campaigns.of(person).stream()
                .map(CampaignSummary::id)
                .filter(id -> stewards.allows(person, ActionRight.RUN, id))
                .toList();
    }

    /** The actions of the days ahead to which fewer people come than it takes, of the campaigns that this person runs, and of those they coordinate alone, the first to begin first. */
    public List<ActionCard> shortOfPeople(PersonId person) {
        var now = clock.instant();
        var soon = actions.soonOf(
                runBy(person), stewards.coordinatedBy(person), now, now.plus(Span.NEAR), Limit.of(MOST_LOOKED_AT));
        return cards(soon, person, now).stream()
                .filter(action -> action.concerns().contains(Concern.SHORT))
                .limit(MOST_WAITING)
                .toList();
    }

    /** The actions that this person is in charge of, or coordinates alone, and that begin or are due before that moment, or are going on. */
    public List<ActionCard> ahead(PersonId person, Instant until) {
        var now = clock.instant();
        var found = actions.ahead(person, stewards.coordinatedBy(person), now, until, Limit.of(MOST_WAITING));
        return cards(found, person, now);
    }

    /** For a calendar: all actions that this person is in charge of, whatever their state, without those that were over a month ago. */
    public List<ActionCard> led(PersonId person) {
        var now = clock.instant();
        return cards(actions.ledBy(person, now.minus(IN_CALENDAR), Limit.of(MOST_LED)), person, now);
    }

    // Whoever was put in charge and has left the campaign since then cannot open them any more.
    private List<ActionCard> cards(List<Action> found, PersonId person, Instant now) {
        return found.stream()
                .filter(action -> stewards.allows(person, ActionRight.RUN, action))
                .map(action -> action.card(now))
                .toList();
    }
}

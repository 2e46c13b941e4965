package org.sextant.campaign;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignRepository.Spoken;
import org.sextant.member.NotPermitted;
import org.sextant.programme.NoSuchDemand;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The campaigns of the movement. */
@Service
@Transactional
public class Campaigns {

    /** More campaigns than this are not shown in one list. */
    public static final int MOST = 200;

    private static final int MOST_LIVE = 10_000;

    /** In the workroom this is the address at which one starts a campaign. */
    private static final Slug NEW = new Slug("new");

    private final CampaignRepository campaigns;
    private final Acts acts;
    private final Reach reach;
    private final Clock clock;
    private final Ids ids;

    Campaigns(CampaignRepository campaigns, Acts acts, Reach reach, Clock clock, Ids ids) {
        this.campaigns = campaigns;
        this.acts = acts;
        this.reach = reach;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Starts a campaign as a draft; whoever starts it is its organizer.
     *
     * @throws NotPermitted unless {@code by} is an organizer of the platform, or of each of its organisations
     * @throws SlugTaken if another campaign has its address
     * @throws NoSuchDemand if the programme does not have what it carries
     */
    public CampaignId start(StartCampaign start, PersonId by) {
        var id = CampaignId.fresh(ids);
        acts.found(by, id, start.plan().organisations());
        requireFree(start.slug());
        save(new Campaign(
                id, start.slug(), start.plan(), reach.carried(start.plan().demands(), start.carriedOn())));
        return id;
    }

    /**
     * Changes what a campaign sets out to do, and its address. Who stands behind it stays as it is: no partner strikes another out by a form.
     *
     * @param read as it was read
     * @throws NotPermitted unless {@code by} is an organizer there
     * @throws ChangedMeanwhile if somebody else changed it since
     * @throws WrongStage if it has ended, or has gone live and would get another address
     * @throws SlugTaken if another campaign has the address
     * @throws CampaignIncomplete if the public would miss something from then on
     */
    public void change(CampaignSummary read, Slug slug, CampaignPlan plan, PersonId by) {
        var campaign = find(read.id());
        acts.plan(by, campaign, "campaign-changed");
        campaign.requireChangeable();
        campaign.requireReadAs(read.version());
        if (!read.slug().equals(slug)) {
            requireFree(slug);
            campaign.rename(slug);
        }
        campaign.change(plan, reach.carried(plan.demands(), read.demands()), clock.instant());
        save(campaign);
    }

    /**
     * Shows a draft to the public without a review.
     *
     * @throws NotPermitted unless {@code by} is an organizer there
     * @throws WrongStage unless it is a draft
     * @throws CampaignIncomplete if something is still missing
     */
    public void goLive(CampaignId id, PersonId by) {
        var campaign = find(id);
        acts.turn(by, campaign, Turn.GO_LIVE);
        campaign.goLive(by, clock.instant());
        save(campaign);
    }

    /** What is missing before the campaign may go live. */
    @Transactional(readOnly = true)
    public List<Missing> missing(CampaignId id) {
        return find(id).missing(clock.instant());
    }

    /** A campaign at any stage: who shows it to the public asks {@link CampaignSummary#isPublic()}. */
    @Transactional(readOnly = true)
    public Optional<CampaignSummary> bySlug(Slug slug) {
        return campaigns.findBySlug(slug).map(Campaign::summary);
    }

    /** A campaign at any stage: who shows it to the public asks {@link CampaignSummary#isPublic()}. */
    @Transactional(readOnly = true)
    public Optional<CampaignSummary> byId(CampaignId id) {
        return campaigns.findById(id).map(Campaign::summary);
    }

    /** In which languages these speak. */
    @Transactional(readOnly = true)
    public Map<CampaignId, Set<Language>> languages(Collection<CampaignId> ids) {
        return campaigns.languages(ids.stream().map(CampaignId::uuid).toArray(UUID[]::new)).stream()
                .collect(Collectors.groupingBy(
                        spoken -> new CampaignId(spoken.getCampaign()),
                        Collectors.mapping(Spoken::getLanguage, Collectors.toSet())));
    }

    /** The live campaigns, the latest first. */
    @Transactional(readOnly = true)
    public List<CampaignSummary> live() {
        return summaries(campaigns.findAt(Stage.LIVE, Limit.of(MOST)));
    }

    /** Which campaigns are live, more than a list of them would show: for what is asked of all of them at once. */
    @Transactional(readOnly = true)
    public List<CampaignId> liveOnes() {
        return campaigns.live(Limit.of(MOST_LIVE));
    }

    /** The same of all that the public knows: live, paused and ended ones. */
    @Transactional(readOnly = true)
    public List<CampaignId> publicOnes() {
        return campaigns.everPublic(Limit.of(MOST_LIVE));
    }

    /** The campaigns in which the person holds a mandate, or in an organisation behind them; the latest first. */
    @Transactional(readOnly = true)
    public List<CampaignSummary> of(PersonId person) {
        return summaries(campaigns.findByTeam(acts.campaignsOf(person), acts.organisationsOf(person), Limit.of(MOST)));
    }

    /** Of these, the campaigns that the person may plan; the latest first. */
    @Transactional(readOnly = true)
    public List<CampaignSummary> plannedBy(PersonId person) {
        var planned = acts.plannedBy(person);
        return summaries(
                campaigns.findByTeam(acts.campaignsOf(person), acts.organisationsOf(person), Limit.of(MOST)).stream()
                        .filter(campaign -> campaign.liesIn(planned))
                        .toList());
    }

    /** The campaigns at any stage behind which the organisation stands, the latest first. */
    @Transactional(readOnly = true)
    public List<CampaignSummary> behind(OrganisationId organisation) {
        return summaries(campaigns.findByTeam(List.of(), List.of(organisation), Limit.of(MOST)));
    }

    /** In whose name the person may start a campaign. */
    @Transactional(readOnly = true)
    public Voice voiceOf(PersonId person) {
        return acts.voiceOf(person);
    }

    /** Where a mandate lets somebody act in this campaign: to hand to {@code mandates.require(by, right, scopes)}. */
    @Transactional(readOnly = true)
    public Scope[] scopes(CampaignId id) {
        // Asked for with every step in the workroom: the campaign itself would bring all its texts along.
        var behind = campaigns.organisationsBehind(id);
        if (behind.isEmpty()) {
            throw new NoSuchCampaign();
        }
        return Campaign.scopes(id, behind.stream().filter(Objects::nonNull).map(OrganisationId::new));
    }

    /**
     * Refuses to change what belongs to the plan of a campaign that is over.
     *
     * @throws WrongStage if it has ended
     */
    @Transactional(readOnly = true)
    public void requireChangeable(CampaignId id) {
        find(id).requireChangeable();
    }

    private Campaign find(CampaignId id) {
        return campaigns.findById(id).orElseThrow(NoSuchCampaign::new);
    }

    private void requireFree(Slug slug) {
        if (slug.equals(NEW) || campaigns.existsBySlug(slug)) {
            throw new SlugTaken();
        }
    }

    // Flushed at once: of two who take the same address at the same moment, the later one must hear of it here.
    private void save(Campaign campaign) {
        try {
            reach.tell(campaigns.saveAndFlush(campaign).summary());
        } catch (DataIntegrityViolationException taken) {
            throw new SlugTaken();
        } catch (OptimisticLockingFailureException overtaken) {
            throw new ChangedMeanwhile();
        }
    }

    private static List<CampaignSummary> summaries(List<Campaign> found) {
        return found.stream().map(Campaign::summary).toList();
    }
}

package org.sextant.petition;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sextant.member.NotPermitted;
import org.sextant.member.SecondPersonNeeded;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Slug;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The petitions of the movement and their wordings. */
@Service
@Transactional
public class Petitions {

    /** More petitions than this are not shown in one list. */
    public static final int MOST = 200;

    /** In the workroom this is the address at which one begins a petition. */
    private static final Slug NEW = new Slug("new");

    private static final Duration SIGNERS_KNOWN = Duration.ofDays(175);

    private final PetitionRepository petitions;
    private final TwoPeople people;
    private final ShortCodes codes;
    private final Clock clock;
    private final Ids ids;

    Petitions(PetitionRepository petitions, TwoPeople people, ShortCodes codes, Clock clock, Ids ids) {
        this.petitions = petitions;
        this.people = people;
        this.codes = codes;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Begins a petition as a draft.
     *
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws SlugTaken if another petition has its address
     * @throws LastDayOver if its last day is over
     */
    public PetitionId start(StartPetition start, PersonId by) {
        people.write(by, start.campaign(), "petition-started", start.slug());
        requireFree(start.slug());
        var id = PetitionId.fresh(ids);
        var now = clock.instant().atZone(people.zoneOf(start.campaign()));
        save(new Petition(id, start, codes.fresh(), now, ids));
        return id;
    }

    /**
     * Changes the drafts and what stands beside them; a proposal that was waiting is taken back. What is published stays until the new version is.
     *
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws PetitionClosed if nobody can sign any more
     * @throws LastDayOver if its last day is over, or would be before the first
     */
    public void change(PetitionId id, PetitionPlan plan, PersonId by) {
        var petition = find(id);
        write(petition, by, "petition-changed");
        petition.change(plan, ids, clock.instant());
        save(petition);
    }

    /**
     * The same for somebody who has read it before.
     *
     * @param read what they read
     * @throws ChangedMeanwhile if somebody else has written it anew since
     */
    public void change(PetitionSummary read, PetitionPlan plan, PersonId by) {
        requireAsRead(read);
        change(read.id(), plan, by);
    }

    /**
     * Gives a petition another address.
     *
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws WrongPetitionState once the public knows it
     * @throws SlugTaken if another petition has it
     */
    public void rename(PetitionId id, Slug slug, PersonId by) {
        var petition = find(id);
        people.requireToWrite(by, petition.campaign());
        if (!summary(petition).slug().equals(slug)) {
            write(petition, by, "petition-renamed");
            requireFree(slug);
            petition.rename(slug);
            save(petition);
        }
    }

    /**
     * Asks a second person to publish the drafts; not for whoever may publish nothing, nor is {@link #approve}.
     *
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws WrongPetitionState if there is nothing to publish, or it was proposed already
     * @throws LastDayOver if nobody could sign it any more
     */
    public void propose(PetitionId id, PersonId by) {
        var petition = find(id);
        write(petition, by, "wording-proposed");
        people.requireVoice(by);
        petition.propose(by, clock.instant());
        save(petition);
    }

    /**
     * Publishes what somebody else proposed; the petition can be signed from its first approval on.
     *
     * @throws NotPermitted unless {@code by} is an organizer of the campaign or of the platform, or a moderator of the platform
     * @throws SecondPersonNeeded if {@code by} proposed it
     * @throws WrongPetitionState if nothing is proposed
     * @throws LastDayOver if nobody could sign it any more
     */
    public void approve(PetitionId id, PersonId by) {
        var petition = find(id);
        people.approve(
                by, petition.campaign(), "wording-published", summary(petition).slug());
        people.requireVoice(by);
        petition.approve(by, clock.instant());
        save(petition);
    }

    /**
     * The same for somebody who has read it before: nothing is published that they have not seen.
     *
     * @param read what they read
     * @throws ChangedMeanwhile if it was written anew since
     */
    public void approve(PetitionSummary read, PersonId by) {
        requireAsRead(read);
        approve(read.id(), by);
    }

    /** Gives a proposal back without a word. */
    public void sendBack(PetitionId id, PersonId by) {
        sendBack(id, "", by);
    }

    /**
     * Gives a proposal back to those who wrote it.
     *
     * @param why for them to read; may be empty
     * @throws NotPermitted unless {@code by} could approve it, or proposed it
     * @throws WrongPetitionState if nothing is proposed
     */
    public void sendBack(PetitionId id, String why, PersonId by) {
        var petition = find(id);
        people.approve(
                by, petition.campaign(), "wording-sent-back", summary(petition).slug());
        petition.sendBack(by, SentBack.whyOf(why));
        save(petition);
    }

    /** Whether this person may be the second one under the petition's wording. */
    @Transactional(readOnly = true)
    public boolean mayApprove(PetitionSummary petition, PersonId person) {
        return petition.proposedBy()
                        .filter(proposer -> !proposer.equals(person))
                        .isPresent()
                && people.mayApprove(person, petition.campaign());
    }

    /** A petition in any state: who shows it to the public asks {@link PetitionSummary#isPublic()}. */
    @Transactional(readOnly = true)
    public Optional<PetitionSummary> bySlug(Slug slug) {
        return petitions.findBySlug(slug).map(this::summary);
    }

    /** A petition in any state: who shows it to the public asks {@link PetitionSummary#isPublic()}. */
    @Transactional(readOnly = true)
    public Optional<PetitionSummary> byId(PetitionId id) {
        return petitions.findById(id).map(this::summary);
    }

    /** The public petition of a short code on paper. */
    @Transactional(readOnly = true)
    public Optional<PetitionSummary> byCode(String code) {
        return petitions.findByCode(code).map(this::summary).filter(PetitionSummary::isPublic);
    }

    /** The petitions of a campaign in any state, oldest first; of more than {@link #MOST} those that are over are left out. */
    @Transactional(readOnly = true)
    public List<PetitionSummary> of(CampaignId campaign) {
        return summaries(petitions.ofCampaign(campaign, clock.instant(), Limit.of(MOST))).stream()
                .sorted(PetitionSummary.OLDEST_FIRST)
                .toList();
    }

    /** The campaigns of these. */
    @Transactional(readOnly = true)
    public List<CampaignId> campaignsOf(Set<PetitionId> ids) {
        return petitions.campaignsOf(ids.stream().map(PetitionId::uuid).toArray(UUID[]::new));
    }

    /** What can be signed now, the latest first. */
    @Transactional(readOnly = true)
    public List<PetitionSummary> open() {
        return summaries(petitions.open(clock.instant(), Limit.of(MOST)));
    }

    /** What waits for a second person, and may be approved by this one. */
    @Transactional(readOnly = true)
    public List<PetitionSummary> waitingFor(PersonId person) {
        return summaries(petitions.proposed()).stream()
                .filter(petition -> petition.state() != PetitionState.CLOSED && mayApprove(petition, person))
                .toList();
    }

    /** What this person proposed and nobody has approved yet, or a second person gave back to them. */
    @Transactional(readOnly = true)
    public List<PetitionSummary> proposedBy(PersonId person) {
        return summaries(petitions.proposedOrSentBack(person, Limit.of(MOST)));
    }

    /** A published wording in any version, also one that was replaced: its signers can always read what they signed. */
    @Transactional(readOnly = true)
    public Optional<WordingSummary> published(Slug slug, Language language, int version) {
        return petitions.findBySlug(slug).filter(petition -> summary(petition).isPublic()).stream()
                .flatMap(petition -> petition.everyApprovedWording().stream())
                .filter(wording -> wording.language() == language && wording.version() == version)
                .findFirst();
    }

    /** Petitions that closed six months ago less a week: what is promised for the last day is done before it. */
    @Transactional(readOnly = true)
    public List<PetitionId> whoseSignersAreDueToBeForgotten() {
        return petitions.overSince(clock.instant().minus(SIGNERS_KNOWN), Limit.of(MOST));
    }

    /** To be said once nothing is known any more of who signed. */
    public void signersForgotten(PetitionId id) {
        var petition = find(id);
        petition.forgetSigners(clock.instant());
        save(petition);
    }

    private void write(Petition petition, PersonId by, String act) {
        people.write(by, petition.campaign(), act, summary(petition).slug());
    }

    private Petition find(PetitionId id) {
        return petitions.lock(id).orElseThrow(NoSuchPetition::new);
    }

    private void requireAsRead(PetitionSummary read) {
        if (!summary(find(read.id())).isWrittenAs(read)) {
            throw new ChangedMeanwhile();
        }
    }

    private void requireFree(Slug slug) {
        if (slug.equals(NEW) || petitions.existsBySlug(slug)) {
            throw new SlugTaken();
        }
    }

    // Flushed at once: of two who take the same address at the same moment, the later one must hear of it here.
    private void save(Petition petition) {
        try {
            petitions.saveAndFlush(petition);
        } catch (DataIntegrityViolationException taken) {
            throw new SlugTaken();
        }
    }

    private PetitionSummary summary(Petition petition) {
        return petition.summary(clock.instant());
    }

    private List<PetitionSummary> summaries(List<Petition> found) {
        return found.stream().map(this::summary).toList();
    }
}

package org.sextant.campaign.corridor;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.NoSuchCampaign;
import org.sextant.campaign.Side;
import org.sextant.campaign.Team;
import org.sextant.campaign.WrongStage;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.CorridorId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The corridors that campaigns share. All partners stand on equal footing: each that takes part may invite another and set dates, and each leaves when it wants to; the corridor
 * ends with the last one.
 *
 * <p>Each operation throws {@link NotPermitted} unless {@code by} may plan the campaign in whose name it is done, and {@link NoSuchCorridor} where that campaign has no part in it. A campaign that has ended
 * still leaves, but does nothing else there: {@link WrongStage}.
 */
@Service
@Transactional
public class Corridors {

    /** The longest title in one language, in code points. */
    public static final int TITLE_LENGTH = 120;

    /** Campaigns of one corridor, those that are invited included. */
    public static final int MOST_PARTS = 12;

    /** Dates that one corridor shares. */
    public static final int MOST_WAYPOINTS = 50;

    /** More corridors than this of one campaign are not shown. */
    public static final int MOST = 5;

    private final CorridorRepository corridors;
    private final Campaigns campaigns;
    private final Team team;
    private final Clock clock;
    private final Ids ids;

    Corridors(CorridorRepository corridors, Campaigns campaigns, Team team, Clock clock, Ids ids) {
        this.corridors = corridors;
        this.campaigns = campaigns;
        this.team = team;
        this.clock = clock;
        this.ids = ids;
    }

    /** Starts a corridor; the campaign is its first part. */
    public CorridorId start(CampaignId campaign, Side side, LocalizedText title, PersonId by) {
        var corridor = new Corridor(CorridorId.fresh(ids), title, campaign, side, clock.instant());
        act(by, campaign, "corridor-started", corridor);
        campaigns.requireChangeable(campaign);
        corridors.saveAndFlush(corridor);
        return corridor.id();
    }

    /**
     * Invites a campaign that the public knows; it shares nothing until one of its organizers agrees.
     *
     * @param through the campaign in whose name it is invited
     * @throws NoSuchCampaign if the public knows none at that address
     * @throws AlreadyInCorridor if it is a part already, or invited
     * @throws CorridorFull if there are {@value #MOST_PARTS} parts
     */
    public void invite(CorridorId id, CampaignId through, Slug invited, Side side, PersonId by) {
        var campaign = campaigns
                .bySlug(invited)
                .filter(CampaignSummary::isPublic)
                .map(CampaignSummary::id)
                .orElseThrow(NoSuchCampaign::new);
        asPartner(id, through, "corridor-invited", by, corridor -> corridor.invite(campaign, side));
    }

    /** Takes an invitation back that nobody has agreed to. */
    public void disinvite(CorridorId id, CampaignId through, CampaignId invited, PersonId by) {
        asPartner(id, through, "corridor-invitation-taken-back", by, corridor -> corridor.disinvite(invited));
    }

    /** The campaign takes part. */
    public void agree(CorridorId id, CampaignId campaign, PersonId by) {
        var corridor = find(id);
        act(by, campaign, "corridor-joined", corridor);
        campaigns.requireChangeable(campaign);
        corridor.agree(campaign, clock.instant());
        corridors.saveAndFlush(corridor);
    }

    /** The campaign takes no part any more, or says no to an invitation. */
    public void leave(CorridorId id, CampaignId campaign, PersonId by) {
        var corridor = find(id);
        act(by, campaign, "corridor-left", corridor);
        corridor.leave(campaign);
        if (corridor.isOver()) {
            corridors.delete(corridor);
        } else {
            corridors.saveAndFlush(corridor);
        }
    }

    /**
     * Sets a date that all parts share; once more, and nothing changes.
     *
     * @throws CorridorFull if there are {@value #MOST_WAYPOINTS}
     */
    public void set(CorridorId id, CampaignId through, Waypoint waypoint, PersonId by) {
        asPartner(id, through, "corridor-date-set", by, corridor -> corridor.set(waypoint));
    }

    /**
     * Says that a date's aim is reached, or is not after all.
     *
     * @throws NoSuchWaypoint if somebody has taken it out
     */
    public void reach(CorridorId id, CampaignId through, Waypoint waypoint, boolean reached, PersonId by) {
        asPartner(id, through, "corridor-date-reached", by, corridor -> corridor.reach(waypoint.id(), reached));
    }

    /**
     * Takes a date out.
     *
     * @throws NoSuchWaypoint if somebody else has
     */
    public void strike(CorridorId id, CampaignId through, Waypoint waypoint, PersonId by) {
        asPartner(id, through, "corridor-date-struck", by, corridor -> corridor.strike(waypoint.id()));
    }

    /**
     * The corridors in which the campaign takes part, the oldest first.
     *
     * @throws NotPermitted unless {@code by} may see the campaign's workroom
     */
    @Transactional(readOnly = true)
    public List<CorridorSummary> of(CampaignId campaign, PersonId by) {
        team.require(by, CampaignRight.READ, campaign);
        return publicly(campaign);
    }

    /** Those to which the campaign is invited, for who may answer; for others none. */
    @Transactional(readOnly = true)
    public List<CorridorSummary> invitations(CampaignId campaign, PersonId by) {
        return team.allows(by, CampaignRight.PLAN, campaign)
                ? with(campaign).stream()
                        .filter(corridor -> !corridor.joins(campaign))
                        .toList()
                : List.of();
    }

    /** The campaigns that have not answered an invitation. */
    @Transactional(readOnly = true)
    public List<CampaignId> invited() {
        return corridors.invited().stream().map(CampaignId::new).toList();
    }

    /** The same as anybody may know it. Whether the campaigns in it are public, the caller asks. */
    @Transactional(readOnly = true)
    public List<CorridorSummary> publicly(CampaignId campaign) {
        return with(campaign).stream()
                .filter(corridor -> corridor.joins(campaign))
                .toList();
    }

    private List<CorridorSummary> with(CampaignId campaign) {
        return corridors.withPart(campaign.uuid(), Limit.of(MOST)).stream()
                .map(Corridor::summary)
                .toList();
    }

    private void asPartner(CorridorId id, CampaignId through, String act, PersonId by, Consumer<Corridor> verb) {
        var corridor = find(id);
        act(by, through, act, corridor);
        campaigns.requireChangeable(through);
        corridor.requireJoinedBy(through);
        verb.accept(corridor);
        corridors.saveAndFlush(corridor);
    }

    private void act(PersonId by, CampaignId campaign, String act, Corridor corridor) {
        team.act(by, CampaignRight.PLAN, campaign, act, corridor.id().toString());
    }

    private Corridor find(CorridorId id) {
        return corridors.lockById(id).orElseThrow(NoSuchCorridor::new);
    }
}

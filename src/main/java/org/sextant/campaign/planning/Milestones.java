package org.sextant.campaign.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The milestones of campaigns.
 *
 * <p>Each change throws {@link NotPermitted} unless {@code by} may plan the campaign, {@link NotInThePlan} for an unknown id, and {@link DayOutOfReach} if one
 * would come to lie outside the campaign's {@link Horizon}.
 * A campaign that has ended takes none: {@link org.sextant.campaign.WrongStage}.
 */
@Service
@Transactional
public class Milestones {

    /** Of one campaign. */
    public static final int MOST = 100;

    private final MilestoneRepository milestones;
    private final Planner planner;
    private final Ids ids;

    Milestones(MilestoneRepository milestones, Planner planner, Ids ids) {
        this.milestones = milestones;
        this.planner = planner;
        this.ids = ids;
    }

    /**
     * Those of a campaign, in the order of their days.
     *
     * @throws NotPermitted unless {@code by} may read the campaign
     */
    @Transactional(readOnly = true)
    public List<MilestoneSummary> of(CampaignId campaign, PersonId by) {
        planner.requireReader(by, campaign);
        return summaries(milestones.findOf(campaign));
    }

    /** One of a campaign's, if it is there. Who asks has made sure that the reader may know it. */
    @Transactional(readOnly = true)
    public Optional<MilestoneSummary> known(MilestoneId id, CampaignId campaign) {
        return milestones
                .findById(id)
                .map(Milestone::summary)
                .filter(one -> one.campaign().equals(campaign));
    }

    /**
     * Adds one.
     *
     * @throws PlanFull if the campaign has {@link #MOST}
     */
    public MilestoneId add(CampaignId campaign, PlanMilestone plan, PersonId by) {
        var id = MilestoneId.fresh(ids);
        put(new Milestone(id, campaign, plan), "milestone-added", by);
        return id;
    }

    /** Adds one of a plan with which a campaign begins, unless it has been. */
    void takeUp(MilestoneId id, CampaignId campaign, PlanMilestone plan, PersonId by) {
        if (!milestones.existsById(id)) {
            put(new Milestone(id, campaign, plan), "milestone-added", by);
        }
    }

    /**
     * Changes what it says, on which day it is and on what it hangs. What hangs on it stays where it is.
     *
     * @param read as it was read
     * @throws ChangedMeanwhile if somebody else changed it since
     * @throws HangsOnItself if what it is to hang on hangs on it
     */
    public void change(MilestoneSummary read, PlanMilestone plan, PersonId by) {
        act(read.id(), "milestone-changed", by, (milestone, all) -> {
            milestone.requireReadAs(read.plan());
            requireHook(read.id(), plan, all);
            planner.requireInReach(milestone.summary().campaign(), plan.day());
            milestone.change(plan);
        });
    }

    /** The campaign has come so far. */
    public void reach(MilestoneId id, PersonId by) {
        act(id, "milestone-reached", by, (milestone, _) -> milestone.reach());
    }

    /** It was not reached after all. */
    public void reopen(MilestoneId id, PersonId by) {
        act(id, "milestone-open-again", by, (milestone, _) -> milestone.reopen());
    }

    /** Removes it; what hangs on it then hangs on nothing. */
    public RemovedMilestone remove(MilestoneId id, PersonId by) {
        var hung = new ArrayList<MilestoneId>();
        var removed = new ArrayList<MilestoneSummary>();
        act(id, "milestone-removed", by, (milestone, all) -> {
            removed.add(milestone.summary());
            all.stream().filter(one -> one.hangsOn(id)).forEach(one -> {
                one.letGo();
                hung.add(one.id());
            });
            milestones.flush();
            milestones.delete(milestone);
        });
        return new RemovedMilestone(removed.getFirst(), List.copyOf(hung));
    }

    /**
     * Undoes a removal; what hung on it does again, unless it hangs on something else by now.
     *
     * @throws PlanFull if others have taken its room
     */
    public void putBack(RemovedMilestone removed, PersonId by) {
        var milestone = removed.milestone();
        var campaign = milestone.campaign();
        put(Milestone.again(hooked(milestone)), "milestone-put-back", by);
        milestones.lockOf(campaign).stream()
                .filter(one -> removed.hung().contains(one.id())
                        && one.summary().plan().hangsOn().isEmpty())
                .forEach(one -> one.hangOn(milestone.id()));
        milestones.flush();
    }

    // What it hung on may be gone, too, by now.
    private MilestoneSummary hooked(MilestoneSummary removed) {
        var plan = removed.plan();
        return new MilestoneSummary(
                removed.id(),
                removed.campaign(),
                new PlanMilestone(plan.title(), plan.day(), plan.hangsOn().filter(milestones::existsById)),
                removed.done());
    }

    private void put(Milestone milestone, String act, PersonId by) {
        var plan = milestone.summary().plan();
        var campaign = milestone.summary().campaign();
        planner.act(by, campaign, act, milestone.id());
        planner.requireInReach(campaign, plan.day());
        var all = milestones.lockOf(campaign);
        if (all.size() >= MOST) {
            throw new PlanFull(MOST);
        }
        requireHook(milestone.id(), plan, all);
        milestones.saveAndFlush(milestone);
    }

    private static void requireHook(MilestoneId id, PlanMilestone plan, List<Milestone> all) {
        var chains = new Chains(summaries(all));
        plan.hangsOn().ifPresent(on -> {
            if (!chains.has(on)) {
                throw new NotInThePlan();
            }
            if (chains.wouldClose(id, on)) {
                throw new HangsOnItself();
            }
        });
    }

    private void act(MilestoneId id, String act, PersonId by, BiConsumer<Milestone, List<Milestone>> verb) {
        var campaign = campaignOf(id);
        planner.act(by, campaign, act, id);
        var all = milestones.lockOf(campaign);
        verb.accept(find(id, all), all);
        milestones.flush();
    }

    private CampaignId campaignOf(MilestoneId id) {
        return milestones.campaignOf(id).orElseThrow(NotInThePlan::new);
    }

    private static Milestone find(MilestoneId id, List<Milestone> all) {
        return all.stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst()
                .orElseThrow(NotInThePlan::new);
    }

    private static List<MilestoneSummary> summaries(List<Milestone> found) {
        return found.stream().map(Milestone::summary).toList();
    }
}

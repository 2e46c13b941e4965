package org.sextant.campaign.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
     * @throws HangsOnItself if what it is to hang on hangs on it
     */
    public void change(MilestoneId id, PlanMilestone plan, PersonId by) {
        act(id, "milestone-changed", by, (milestone, all) -> {
            requireHook(id, plan, all);
            planner.requireInReach(milestone.summary().campaign(), plan.day());
            milestone.change(plan);
        });
    }

    /** Says what hangs on it and would move along, the nearest first, if it moved to that day. */
    @Transactional(readOnly = true)
    public List<Moved> hangingOn(MilestoneId id, LocalDate day, PersonId by) {
        var campaign = campaignOf(id);
        planner.requirePlanner(by, campaign);
        return new Chains(summaries(milestones.findOf(campaign))).along(id, day);
    }

    /**
     * Moves a milestone to another day, alone or with what hangs on it: all of them, or, if one cannot, none.
     *
     * @return all that moved, for {@link #moveBack}
     */
    public List<Moved> move(MilestoneId id, LocalDate day, Along along, PersonId by) {
        var moved = new ArrayList<Moved>();
        act(id, "milestone-moved", by, (milestone, all) -> {
            moved.add(new Moved(
                    id, milestone.summary().title(), milestone.summary().day(), day));
            if (along == Along.WITH_WHAT_HANGS) {
                moved.addAll(new Chains(summaries(all)).along(id, day));
            }
            moved.forEach(one -> planner.requireInReach(milestone.summary().campaign(), one.to()));
            moved.forEach(one -> find(one.milestone(), all).moveTo(one.to()));
        });
        return List.copyOf(moved);
    }

    /** Undoes a move, of those that lie where it put them. */
    public void moveBack(CampaignId campaign, List<Moved> moved, PersonId by) {
        planner.act(by, campaign, "milestone-moved-back", moved.getFirst().milestone());
        var all = milestones.lockOf(campaign);
        moved.forEach(one -> all.stream()
                .filter(milestone -> milestone.id().equals(one.milestone()) && milestone.isOn(one.to()))
                .forEach(milestone -> milestone.moveTo(one.from())));
        milestones.flush();
    }

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

package org.sextant.campaign.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MilestoneId;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves milestones of campaigns to other days, alone or with what hangs on them.
 *
 * <p>Each operation throws {@link NotPermitted} unless {@code by} may plan the campaign, and {@link NotInThePlan} for an unknown id.
 * A campaign that has ended takes none: {@link org.sextant.campaign.WrongStage}.
 */
@Service
@Transactional
public class Rescheduling {

    private final MilestoneRepository milestones;
    private final Planner planner;
    private final ObjectProvider<HangingWork> features;

    Rescheduling(MilestoneRepository milestones, Planner planner, ObjectProvider<HangingWork> features) {
        this.milestones = milestones;
        this.planner = planner;
        this.features = features;
    }

    /** Says what hangs on it and would move along if it moved to that day: other milestones, what hangs on those, and the work that hangs on any of them. */
    @Transactional(readOnly = true)
    public MovedTogether hangingOn(MilestoneId id, LocalDate day, PersonId by) {
        var campaign = campaignOf(id);
        planner.requirePlanner(by, campaign);
        return along(id, day, milestones.findOf(campaign), by);
    }

    /**
     * Moves a milestone to another day, alone or with what hangs on it: all of them, or, if one cannot, none.
     *
     * @return all that moved, for {@link #moveBack}
     * @throws DayOutOfReach if a milestone would come to lie outside the campaign's {@link Horizon}
     */
    public MovedTogether move(MilestoneId id, LocalDate day, Along along, PersonId by) {
        var campaign = campaignOf(id);
        planner.act(by, campaign, "milestone-moved", id);
        var all = milestones.lockOf(campaign);
        var milestone = find(id, all).summary();
        var moved = new ArrayList<>(List.of(new Moved(id, milestone.title(), milestone.day(), day)));
        var work = new ArrayList<Hanging>();
        if (along == Along.WITH_WHAT_HANGS) {
            var hanging = along(id, day, all, by);
            moved.addAll(hanging.milestones());
            work.addAll(hanging.movable());
        }
        moved.forEach(one -> planner.requireInReach(campaign, one.to()));
        moved.forEach(one -> find(one.milestone(), all).moveTo(one.to()));
        milestones.flush();
        var days = ChronoUnit.DAYS.between(milestone.day(), day);
        features.forEach(feature -> feature.move(work, days, by));
        return new MovedTogether(moved, work, days);
    }

    /** Undoes a move, of those that lie where it put them. */
    public void moveBack(CampaignId campaign, MovedTogether moved, PersonId by) {
        planner.act(
                by,
                campaign,
                "milestone-moved-back",
                moved.milestones().getFirst().milestone());
        var all = milestones.lockOf(campaign);
        moved.milestones()
                .forEach(one -> all.stream()
                        .filter(milestone -> milestone.id().equals(one.milestone()) && milestone.isOn(one.to()))
                        .forEach(milestone -> milestone.moveTo(one.from())));
        milestones.flush();
        var work = moved.movable().stream().map(one -> one.later(moved.days())).toList();
        features.forEach(feature -> feature.move(work, -moved.days(), by));
    }

    private MovedTogether along(MilestoneId id, LocalDate day, List<Milestone> all, PersonId by) {
        var milestone = find(id, all).summary();
        var along = new Chains(all.stream().map(Milestone::summary).toList()).along(id, day);
        var holds = Stream.concat(Stream.of(id), along.stream().map(Moved::milestone))
                .toList();
        var days = ChronoUnit.DAYS.between(milestone.day(), day);
        var work = features.stream()
                .flatMap(feature -> feature.on(holds, milestone.campaign(), days, by).stream())
                .toList();
        return new MovedTogether(along, work, days);
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
}

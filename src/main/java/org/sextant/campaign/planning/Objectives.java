package org.sextant.campaign.planning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.ObjectiveId;
import org.sextant.vocabulary.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What campaigns want to have reached, in numbers that can be checked.
 *
 * <p>Each change throws {@link NotPermitted} unless {@code by} may plan the campaign, {@link NotInThePlan} for an unknown id, and {@link DayOutOfReach} for a
 * day outside the campaign's {@link Horizon}.
 * A campaign that has ended takes none: {@link org.sextant.campaign.WrongStage}.
 */
@Service
@Transactional
public class Objectives {

    /** Of one campaign. */
    public static final int MOST = 20;

    private final ObjectiveRepository objectives;
    private final Measures measures;
    private final Planner planner;
    private final Clock clock;
    private final Ids ids;

    Objectives(ObjectiveRepository objectives, Measures measures, Planner planner, Clock clock, Ids ids) {
        this.objectives = objectives;
        this.measures = measures;
        this.planner = planner;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Those of a campaign, the first due first; of what Sextant counts, the numbers are those of now.
     *
     * @throws NotPermitted unless {@code by} may read the campaign
     */
    @Transactional(readOnly = true)
    public List<ObjectiveSummary> of(CampaignId campaign, PersonId by) {
        planner.requireReader(by, campaign);
        var about = planner.campaign(campaign);
        return measures.applied(
                objectives.findOf(campaign, Limit.of(MOST)).stream()
                        .map(Objective::summary)
                        .toList(),
                about);
    }

    /**
     * One of them, if it is there.
     *
     * @throws NotPermitted unless {@code by} may read the campaign
     */
    @Transactional(readOnly = true)
    public Optional<ObjectiveSummary> byId(ObjectiveId id, PersonId by) {
        return objectives.findById(id).map(Objective::summary).map(objective -> {
            planner.requireReader(by, objective.campaign());
            return measures.applied(List.of(objective), planner.campaign(objective.campaign()))
                    .getFirst();
        });
    }

    /**
     * Adds one.
     *
     * @throws PlanFull if the campaign has {@link #MOST}
     */
    public ObjectiveId add(CampaignId campaign, PlanObjective plan, PersonId by) {
        var id = ObjectiveId.fresh(ids);
        put(new Objective(id, campaign, plan), plan, "objective-added", by);
        return id;
    }

    /** Adds one of a plan with which a campaign begins, unless it has been. */
    void takeUp(ObjectiveId id, CampaignId campaign, PlanObjective plan, PersonId by) {
        if (objectives.findById(id).isEmpty()) {
            put(new Objective(id, campaign, plan), plan, "objective-added", by);
        }
    }

    /**
     * Changes what is wanted.
     *
     * @param read as it was read
     * @throws ChangedMeanwhile if somebody else changed it since
     */
    public void change(ObjectiveSummary read, PlanObjective plan, PersonId by) {
        act(read.id(), "objective-changed", by, objective -> {
            objective.requireReadAs(read.plan());
            planner.requireInReach(objective.campaign(), plan.due());
            objective.change(plan);
        });
    }

    /**
     * Writes down how far it has come.
     *
     * @param read as it was read
     * @param reached all there is so far, not what has come since
     * @throws ChangedMeanwhile if somebody else wrote down another number since
     * @throws CountedByItself if Sextant does that
     */
    public void tell(ObjectiveSummary read, int reached, PersonId by) {
        act(read.id(), "objective-told", by, objective -> {
            objective.requireToldAs(read.reached());
            objective.tell(reached, by, clock.instant());
        });
    }

    /** Undoes what this person told last, unless somebody else has told since. */
    public void takeBack(ObjectiveSummary before, PersonId by) {
        act(before.id(), "objective-taken-back", by, objective -> objective.takeBack(before, by));
    }

    /** Removes it, and returns it as it was. */
    public ObjectiveSummary remove(ObjectiveId id, PersonId by) {
        var objective = find(id);
        planner.act(by, objective.campaign(), "objective-removed", id);
        objectives.delete(objective);
        return objective.summary();
    }

    /**
     * Undoes a removal.
     *
     * @throws PlanFull if others have taken its room
     */
    public void putBack(ObjectiveSummary removed, PersonId by) {
        put(Objective.again(removed), removed.plan(), "objective-put-back", by);
    }

    private void put(Objective objective, PlanObjective plan, String act, PersonId by) {
        var campaign = objective.campaign();
        planner.act(by, campaign, act, objective.summary().id());
        planner.requireInReach(campaign, plan.due());
        if (objectives.countOf(campaign) >= MOST) {
            throw new PlanFull(MOST);
        }
        objectives.saveAndFlush(objective);
    }

    private void act(ObjectiveId id, String act, PersonId by, Consumer<Objective> verb) {
        var objective = find(id);
        planner.act(by, objective.campaign(), act, id);
        verb.accept(objective);
        keep(objective);
    }

    // Flushed at once: of two who change it at the same moment, the later one must hear of it here.
    private void keep(Objective objective) {
        try {
            objectives.saveAndFlush(objective);
        } catch (OptimisticLockingFailureException overtaken) {
            throw new ChangedMeanwhile();
        }
    }

    private Objective find(ObjectiveId id) {
        return objectives.findById(id).orElseThrow(NotInThePlan::new);
    }
}

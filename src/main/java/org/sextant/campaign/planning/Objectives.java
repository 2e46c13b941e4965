package org.sextant.campaign.planning;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.ObjectiveId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What campaigns want to have reached, in numbers that can be checked.
 *
 * <p>Each change throws {@link NotPermitted} unless {@code by} may plan the campaign, {@link NotInThePlan} for an unknown id, and {@link DayOutOfReach} for a
 * day outside the campaign's {@link Horizon}.
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
        return objectives.findOf(campaign, Limit.of(MOST)).stream()
                .map(objective -> measures.applied(objective.summary(), about))
                .toList();
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

    public void change(ObjectiveId id, PlanObjective plan, PersonId by) {
        act(id, "objective-changed", by, objective -> {
            planner.requireInReach(objective.campaign(), plan.due());
            objective.change(plan);
        });
    }

    /**
     * Writes down how far it has come.
     *
     * @param reached all there is so far, not what has come since
     * @throws CountedByItself if Sextant does that
     */
    public void tell(ObjectiveId id, int reached, PersonId by) {
        act(id, "objective-told", by, objective -> objective.tell(reached, by, clock.instant()));
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
        objectives.saveAndFlush(objective);
    }

    private Objective find(ObjectiveId id) {
        return objectives.findById(id).orElseThrow(NotInThePlan::new);
    }
}

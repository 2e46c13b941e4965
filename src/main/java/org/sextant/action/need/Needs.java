package org.sextant.action.need;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sextant.action.ChangedMeanwhile;
import org.sextant.action.NoSuchAction;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.NeedId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What campaigns and their actions need.
 *
 * <p>Each operation throws {@link NotPermitted} unless {@code by} holds a mandate for it in the campaign, and {@link NoSuchNeed} for an unknown id.
 */
@Service
@Transactional
public class Needs {

    /** The most needs of one campaign and its actions. */
    public static final int MOST = 200;

    private final NeedRepository needs;
    private final AnswerBook answers;
    private final Grounds grounds;
    private final Clock clock;
    private final Ids ids;

    Needs(NeedRepository needs, AnswerBook answers, Grounds grounds, Clock clock, Ids ids) {
        this.needs = needs;
        this.answers = answers;
        this.grounds = grounds;
        this.clock = clock;
        this.ids = ids;
    }

    /** What the campaign and its actions need, in the order in which it was written down. */
    @Transactional(readOnly = true)
    public List<NeedSummary> of(CampaignId campaign, PersonId by) {
        grounds.requireReader(by, campaign);
        return answers.summaries(needs.of(List.of(campaign), Limit.of(MOST)));
    }

    /** What one action needs. */
    @Transactional(readOnly = true)
    public List<NeedSummary> of(ActionId action, PersonId by) {
        grounds.requireReader(by, action);
        return answers.summaries(needs.of(action, Limit.of(MOST)));
    }

    /** One of them; empty once it was taken away. */
    @Transactional(readOnly = true)
    public Optional<NeedSummary> byId(NeedId id, PersonId by) {
        return needs.findById(id).filter(Need::isThere).map(need -> {
            grounds.requireReader(by, need.campaign());
            return answers.summaries(List.of(need)).getFirst();
        });
    }

    /**
     * Writes down that something is needed.
     *
     * @param action empty for what the campaign as a whole needs
     * @throws NoSuchAction unless the action is the campaign's
     * @throws NamesThePlace if the words tell what a sensitive action keeps secret
     * @throws NeedsFull if there is no room for another one
     */
    public NeedId write(CampaignId campaign, Optional<ActionId> action, NeedPlan plan, PersonId by) {
        var need = new Need(NeedId.fresh(ids), campaign, action, plan, clock.instant());
        grounds.write(by, need, "need-written");
        grounds.requireOneOf(campaign, action, by);
        grounds.requireSilent(action, plan.wish());
        if (needs.countOf(campaign) >= MOST) {
            throw new NeedsFull();
        }
        needs.saveAndFlush(need);
        return need.id();
    }

    /**
     * Where something stands in the plan with which a campaign began.
     *
     * @param action that needs it, once it is there
     */
    record InPlan(CampaignId campaign, Optional<ActionId> action, int place) {}

    /** Writes down what stood there; once, however often it is asked for. */
    void writePlanned(InPlan where, NeedPlan plan, PersonId by) {
        if (!needs.existsByCampaignAndPlanned(where.campaign(), where.place())) {
            var need = Need.planned(NeedId.fresh(ids), where, plan, clock.instant());
            grounds.write(by, need, "need-written");
            needs.saveAndFlush(need);
        }
    }

    /**
     * Changes what is needed. Who was asked and who promised stays.
     *
     * @param read as it was read
     * @throws ChangedMeanwhile if somebody else changed it since
     * @throws NamesThePlace if the words tell what a sensitive action keeps secret
     */
    public void change(NeedSummary read, NeedPlan plan, PersonId by) {
        act(read.id(), by, "need-changed", (need, now) -> {
            need.requireReadAs(read.plan());
            grounds.requireSilent(need.action(), plan.wish());
            need.change(plan, now);
        });
    }

    /** Nobody is looked for any more. */
    public void meet(NeedId id, PersonId by) {
        act(id, by, "need-met", Need::meet);
    }

    /** Somebody is looked for after all; a need that was withdrawn less than a day ago is put back. */
    public void reopen(NeedId id, PersonId by) {
        act(id, by, "need-open-again", Need::reopen);
    }

    /** Takes it away; for a day it can be put back. */
    public void withdraw(NeedId id, PersonId by) {
        act(id, by, "need-withdrawn", Need::withdraw);
    }

    private void act(NeedId id, PersonId by, String act, BiConsumer<Need, Instant> verb) {
        var need = needs.lockById(id).orElseThrow(NoSuchNeed::new);
        grounds.write(by, need, act);
        verb.accept(need, clock.instant());
        needs.saveAndFlush(need);
    }
}

package org.sextant.action;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.campaign.WrongStage;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done with actions; what is noted along the way is for {@link ActionProgress}. Everybody else reads them: the public in the {@link Agenda}, the workroom on the {@link Board}.
 *
 * <p>Each operation throws {@link NotPermitted} unless {@code by} holds a mandate for it in the action's campaign, {@link NoSuchAction}
 * for an unknown id, and {@link WrongState} where the action does not stand as it must. Once the campaign has ended, none is planned, changed or opened any more
 * ({@link WrongStage}); what was announced still takes place, or is called off.
 */
@Service
@Transactional
public class Actions {

    /** In the workroom this is the address at which one plans an action. */
    private static final Slug NEW = new Slug("new");

    private final ActionRepository actions;
    private final Stewards stewards;
    private final Noticeboard noticeboard;
    private final Clock clock;
    private final Ids ids;

    Actions(ActionRepository actions, Stewards stewards, Noticeboard noticeboard, Clock clock, Ids ids) {
        this.actions = actions;
        this.stewards = stewards;
        this.noticeboard = noticeboard;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Plans an action; the public does not see it yet.
     *
     * @throws SlugTaken if another action has its address
     * @throws NotOfTheTeam if who is in charge may not run it
     */
    public ActionId plan(CampaignId campaign, Slug slug, ActionPlan plan, PersonId by) {
        var action = NewAction.of(ActionId.fresh(ids), campaign, slug, plan);
        stewards.act(by, ActionRight.PLAN, action, "action-planned");
        stewards.requireGoingOn(action);
        stewards.requireFit(plan, campaign);
        requireFree(slug);
        save(action);
        return action.id();
    }

    /**
     * Changes what an action sets out to do, and its address as long as the public has not known it.
     *
     * @param read as it was read
     * @throws ChangedMeanwhile if somebody else changed it since
     * @throws SlugTaken if another action has the address
     * @throws NotOfTheTeam if who is in charge may not run it
     * @throws TooFewPlaces if more people have a place than there would be
     * @throws SlotTaken if people have signed up for a time that would no longer be there
     * @throws InThePast if it is still ahead and would come to lie on days that are past
     */
    public void change(ActionSummary read, Slug slug, ActionPlan plan, PersonId by) {
        reshape(read.card().id(), by, "action-changed", action -> {
            read.requireStill(action.slug(), action.plan());
            action.course().requireToCome(action.plan(), plan, clock.instant());
            write(action, slug, plan);
        });
    }

    /**
     * Undoes a change, also where the days that it had before are past by now.
     *
     * @param changed as it was read after the change
     * @param before as it was read before
     * @throws ChangedMeanwhile if somebody else changed it since; for anything else see {@link #change}
     */
    public void putBack(ActionSummary changed, ActionSummary before, PersonId by) {
        reshape(changed.card().id(), by, "action-put-back", action -> {
            changed.requireStill(action.slug(), action.plan());
            write(action, before.card().slug(), before.plan());
        });
    }

    private void write(Action action, Slug slug, ActionPlan plan) {
        stewards.requireFit(plan, action.campaign());
        if (!action.slug().equals(slug)) {
            requireFree(slug);
        }
        action.rename(slug);
        action.change(plan);
    }

    /**
     * Lets an action take place, or be due, so many days later, or earlier.
     *
     * @return what it takes to undo that
     * @throws CannotBeMoved if it has begun, is repeated by a rule, or would lie in the past
     */
    public MovedAction move(ActionId id, int days, PersonId by) {
        return move(find(id, by, ActionRight.PLAN, "action-moved"), days);
    }

    /**
     * The same from the days on which it lay when it was read.
     *
     * @throws ChangedMeanwhile if it lies elsewhere by now, or has moved on; for anything else see {@link #move(ActionId, int, PersonId)}
     */
    public MovedAction move(ActionCard read, int days, PersonId by) {
        var action = find(read.id(), by, ActionRight.PLAN, "action-moved");
        read.requireStill(action.card(clock.instant()));
        return move(action, days);
    }

    private MovedAction move(Action action, int days) {
        stewards.requireGoingOn(action);
        var moved = MovedAction.by(days, action, clock.instant());
        action.change(moved.to());
        save(action);
        return moved;
    }

    /**
     * Undoes a move: back to the very days and hours that it had, also where those are past by now.
     *
     * @throws ChangedMeanwhile if somebody changed it since
     * @throws CannotBeMoved if it has begun
     */
    public void moveBack(MovedAction moved, PersonId by) {
        reshape(moved.action(), by, "action-moved-back", action -> {
            moved.requireStill(action);
            action.change(moved.from());
        });
    }

    /**
     * Lets somebody answer for it, or nobody for the time being.
     *
     * @throws NotOfTheTeam if that person may not run it
     */
    public void putInCharge(ActionId id, Optional<PersonId> person, PersonId by) {
        act(id, by, ActionRight.PLAN, "action-led", action -> {
            stewards.requireOfTheTeam(person, action.campaign());
            action.putInCharge(person);
        });
    }

    /** Shows it to the public, as soon as the campaign is public, and lets people sign up. Nothing for those who only help as hosts, nor for whoever may publish nothing. */
    public void open(ActionId id, PersonId by) {
        reshape(id, by, "action-opened", action -> {
            stewards.requireVoice(by);
            action.open(clock.instant());
        });
    }

    /** It is under way: from now on people count what comes of it. */
    public void begin(ActionId id, PersonId by) {
        act(id, by, ActionRight.RUN, "action-begun", Action::begin);
    }

    /** It is done, and this came of it. */
    public void finish(ActionId id, Result result, PersonId by) {
        act(id, by, ActionRight.RUN, "action-done", action -> action.finish(result));
    }

    /**
     * Corrects what came of an action that is done.
     *
     * @param read as it was read
     * @throws ChangedMeanwhile if somebody else corrected it since
     */
    public void correct(ActionId id, Result read, Result result, PersonId by) {
        act(id, by, ActionRight.RUN, "action-result-corrected", action -> action.correct(read, result));
    }

    /** It will not take place. All who signed up are told, so that this cannot be taken back. Nothing for those who only help as hosts. */
    public void callOff(ActionId id, PersonId by) {
        act(id, by, ActionRight.PLAN, "action-called-off", action -> action.callOff(by, clock.instant()));
    }

    /**
     * One of its times will not take place, while the others do. All who signed up for it are told.
     *
     * @throws LastSlot if it is the only one that is left
     * @throws ActionClosed if it is over, or called off already
     */
    public void callOff(ActionId id, SlotNumber slot, PersonId by) {
        act(
                id,
                by,
                ActionRight.PLAN,
                "action-time-called-off",
                action -> slotted(action).callOff(slot, clock.instant()));
    }

    /**
     * A time that was called off takes place after all.
     *
     * @throws SlotTaken if people were told that it does not
     */
    public void hold(ActionId id, SlotNumber slot, PersonId by) {
        act(
                id,
                by,
                ActionRight.PLAN,
                "action-time-held",
                action -> slotted(action).hold(slot));
    }

    private static SlottedAction slotted(Action action) {
        if (action instanceof SlottedAction several) {
            return several;
        }
        throw new NoSuchSlot();
    }

    /** Takes back steps that should not have been taken; it is not hidden again once somebody has signed up. */
    public void returnTo(ActionId id, ActionState earlier, PersonId by) {
        // To hide it again is more than to run it.
        var right = earlier == ActionState.PLANNED ? ActionRight.PLAN : ActionRight.RUN;
        act(id, by, right, "action-returned", action -> action.returnTo(earlier));
    }

    private void reshape(ActionId id, PersonId by, String act, Consumer<Action> verb) {
        act(id, by, ActionRight.PLAN, act, action -> {
            stewards.requireGoingOn(action);
            verb.accept(action);
        });
    }

    private void act(ActionId id, PersonId by, ActionRight right, String act, Consumer<Action> verb) {
        var action = find(id, by, right, act);
        verb.accept(action);
        save(action);
    }

    private Action find(ActionId id, PersonId by, ActionRight right, String act) {
        var action = actions.lockById(id).orElseThrow(NoSuchAction::new);
        stewards.act(by, right, action, act);
        return action;
    }

    private void requireFree(Slug slug) {
        if (slug.equals(NEW) || actions.existsBySlug(slug)) {
            throw new SlugTaken();
        }
    }

    // Flushed at once: of two who take the same address at the same moment, the later one must hear of it here.
    private void save(Action action) {
        try {
            actions.saveAndFlush(action);
            noticeboard.changed(action);
        } catch (DataIntegrityViolationException taken) {
            throw new SlugTaken();
        }
    }
}

package org.sextant.action;

import java.time.Clock;
import java.util.function.Consumer;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is noted along the way, while an action goes on: tasks that are done, and what is counted.
 *
 * <p>Each operation throws {@link NotPermitted} unless {@code by} holds a mandate for it in the action's campaign, {@link NoSuchAction}
 * for an unknown id, and {@link WrongState} where the action does not stand as it must.
 */
@Service
@Transactional
public class ActionProgress {

    private final ActionRepository actions;
    private final Stewards stewards;
    private final Noticeboard noticeboard;
    private final Clock clock;

    ActionProgress(ActionRepository actions, Stewards stewards, Noticeboard noticeboard, Clock clock) {
        this.actions = actions;
        this.stewards = stewards;
        this.noticeboard = noticeboard;
        this.clock = clock;
    }

    /**
     * Ticks a task off, once people help with it.
     *
     * @param place in the list, counted from 0
     * @param read as it was read
     * @throws ChangedMeanwhile if the task has gone or stands elsewhere
     */
    public void tick(ActionId id, int place, Task read, PersonId by) {
        act(id, by, ActionRight.RUN, "task-done", action -> list(action).tick(place, read, by, clock.instant()));
    }

    /**
     * The task is not done after all.
     *
     * @param place in the list, counted from 0
     * @param read as it was read
     * @throws ChangedMeanwhile if the task has gone or stands elsewhere
     */
    public void untick(ActionId id, int place, Task read, PersonId by) {
        act(id, by, ActionRight.RUN, "task-open-again", action -> list(action).untick(place, read));
    }

    /**
     * Adds to what is counted: so many letters, leaflets, questions, answers.
     *
     * @throws IllegalArgumentException if this kind does not count that
     */
    public void count(ActionId id, Figure figure, int more, PersonId by) {
        act(
                id,
                by,
                ActionRight.COUNT,
                "action-counted",
                action -> action.count(new Counted(figure, more, by, clock.instant())));
    }

    /** Takes back what this person added last. */
    public void uncount(ActionId id, PersonId by) {
        act(id, by, ActionRight.COUNT, "action-uncounted", action -> action.uncountLastOf(by));
    }

    private static TaskList list(Action action) {
        if (action instanceof TaskList list) {
            return list;
        }
        throw new IllegalStateException("Only a task list has tasks");
    }

    private void act(ActionId id, PersonId by, ActionRight right, String act, Consumer<Action> verb) {
        var action = actions.lockById(id).orElseThrow(NoSuchAction::new);
        stewards.act(by, right, action, act);
        verb.accept(action);
        actions.saveAndFlush(action);
        noticeboard.changed(action);
    }
}

package org.sextant.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.action.ActionFixtures.BEFORE;
import static org.sextant.action.ActionFixtures.ESTHER;
import static org.sextant.action.ActionFixtures.LONG_BEFORE;
import static org.sextant.action.ActionFixtures.THE_DAY;
import static org.sextant.action.Plans.english;
import static org.sextant.action.Plans.plan;

import org.junit.jupiter.api.Test;

/** A task list … */
class TaskListTests {

    @Test
    void wantsAResultOnceAllTasksAreTickedOff() {
        var action = open(plan().tasks(THE_DAY, "Print it", "Fold it"));
        action.tick(0, first(action), ESTHER, BEFORE);
        assertThat(action.card(BEFORE).concerns()).doesNotContain(Concern.NO_RESULT);

        action.tick(1, second(action), ESTHER, BEFORE);

        assertThat(action.card(BEFORE).concerns()).contains(Concern.NO_RESULT);
    }

    @Test
    void keepsTheTicksOfTasksThatKeepTheirWords() {
        var action = open(plan().tasks(THE_DAY, "Print it", "Fold it"));
        action.tick(1, second(action), ESTHER, BEFORE);

        action.change(plan().tasks(THE_DAY, "Fold it", "Hand it out"));

        assertThat(action.tasks()).extracting(Task::isDone).containsExactly(true, false);
        assertThat(action.tasks().getFirst().tickedBy()).contains(ESTHER);
    }

    @Test
    void remembersWhoTickedATaskFirst() {
        var action = open(plan().tasks(THE_DAY, "Print it"));
        action.tick(0, first(action), ESTHER, LONG_BEFORE);
        action.tick(0, first(action), ESTHER, BEFORE);

        assertThat(action.tasks().getFirst().doneAt()).isEqualTo(LONG_BEFORE);

        action.untick(0, first(action));
        assertThat(action.tasks().getFirst().isDone()).isFalse();
    }

    @Test
    void ticksNoTaskThatStandsElsewhereByNow() {
        var action = open(plan().tasks(THE_DAY, "Print it", "Fold it"));
        var read = first(action);
        var last = second(action);

        action.change(plan().tasks(THE_DAY, "Fold it"));

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> action.tick(0, read, ESTHER, BEFORE));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> action.tick(1, last, ESTHER, BEFORE));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> action.untick(0, read));
        assertThat(action.tasks()).extracting(Task::isDone).containsExactly(false);
    }

    @Test
    void ticksNothingBeforeItIsOpenNorOnceItIsSettled() {
        var tasks = plan().tasks(THE_DAY, "Print it");
        var planned = (TaskList) ActionFixtures.planned(tasks);
        var calledOff = open(tasks);
        calledOff.callOff(ESTHER, BEFORE);
        var done = open(tasks);
        done.tick(0, first(done), ESTHER, BEFORE);
        done.finish(new Result(Figures.of(Figure.HELPED, 2), english("Printed.")));

        refused(planned);
        refused(calledOff);
        refused(done);
        assertThatExceptionOfType(WrongState.class).isThrownBy(() -> done.untick(0, first(done)));
        assertThat(done.tasks()).extracting(Task::isDone).containsExactly(true);
    }

    private static void refused(TaskList action) {
        assertThatExceptionOfType(WrongState.class).isThrownBy(() -> action.tick(0, first(action), ESTHER, BEFORE));
    }

    private static TaskList open(ActionPlan tasks) {
        return (TaskList) ActionFixtures.open(tasks);
    }

    private static Task first(Action action) {
        return action.tasks().get(0);
    }

    private static Task second(Action action) {
        return action.tasks().get(1);
    }
}

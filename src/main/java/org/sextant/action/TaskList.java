package org.sextant.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;

/** Things to be done by a day. */
@Entity
@DiscriminatorValue("TASKS")
class TaskList extends Errand {

    @ElementCollection
    @CollectionTable(name = "action_task", joinColumns = @JoinColumn(name = "action"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 500)
    private List<Task> tasks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected TaskList() {}

    TaskList(ActionId id, CampaignId campaign, Slug slug, ActionPlan.TaskList plan) {
        super(id, campaign, slug, plan.outline(), plan.due());
        plan.tasks().forEach(task -> tasks.add(Task.open(task)));
    }

    @Override
    void change(ActionPlan changed) {
        if (!(changed instanceof ActionPlan.TaskList list)) {
            throw new IllegalArgumentException("A task list stays a task list");
        }
        take(list, list.due());
        var kept = list.tasks().stream().map(this::known).toList();
        tasks.clear();
        tasks.addAll(kept);
    }

    // A task that is still worded the same stays ticked.
    private Task known(LocalizedText worded) {
        return tasks.stream()
                .filter(task -> task.task().equals(worded))
                .findFirst()
                .orElseGet(() -> Task.open(worded));
    }

    void tick(int place, Task read, PersonId by, Instant now) {
        tasks.set(place, find(place, read).ticked(by, now));
    }

    void untick(int place, Task read) {
        tasks.set(place, Task.open(find(place, read).task()));
    }

    // On a page that has been open for a while another task may stand in its place by now.
    private Task find(int place, Task read) {
        course().requireUnderWay();
        if (place >= tasks.size() || !tasks.get(place).task().equals(read.task())) {
            throw new ChangedMeanwhile();
        }
        return tasks.get(place);
    }

    @Override
    ActionPlan plan() {
        return new ActionPlan.TaskList(
                outline(), due(), tasks.stream().map(Task::task).toList());
    }

    @Override
    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    @Override
    boolean isThrough(Instant now) {
        return tasks.stream().allMatch(Task::isDone);
    }
}

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
import java.util.Optional;
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

    @Override
    void tick(Task.Read task, PersonId by, Instant now) {
        tasks.set(task.place(), find(task).ticked(by, now));
    }

    @Override
    void untick(Task.Read task) {
        tasks.set(task.place(), Task.open(find(task).task()));
    }

    // On a page that has been open for a while another task may stand in its place by now.
    private Task find(Task.Read read) {
        course().requireUnderWay();
        return Optional.of(read.place())
                .filter(place -> place < tasks.size())
                .map(tasks::get)
                .filter(task -> task.task().equals(read.task()))
                .orElseThrow(ChangedMeanwhile::new);
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

package org.sextant.action.ui.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.sextant.action.ActionPlan;
import org.sextant.action.Outline;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Pickers;

/** The last day, and the tasks in their order. */
final class TaskFields extends KindFields {

    private final Words words;
    private final DatePicker due;
    private final RowList<TaskRow> rows;

    TaskFields(Choices choices, Words words) {
        this.words = words;
        due = Pickers.day(words.of("action.form.due"), words);
        rows = new RowList<>(
                words.of("action.form.task.add"),
                ActionPlan.TaskList.MOST,
                others -> new TaskRow(choices.languages(), words, others::move, others::remove),
                words);
        add(due, new H3(words.of("action.form.tasks")));
        add(rows.fields());
    }

    @Override
    void show(ActionPlan plan) {
        if (plan instanceof ActionPlan.TaskList tasks) {
            due.setValue(tasks.due());
            rows.clear();
            tasks.tasks().forEach(task -> rows.added().show(task));
        }
    }

    @Override
    void on(LocalDate day) {
        due.setValue(day);
    }

    @Override
    void check(FieldErrors errors, OutlineFields outline) {
        if (due.isEmpty()) {
            errors.at(due, words.of("action.form.due.missing"));
        }
        rows.all().forEach(row -> row.check(errors, outline));
    }

    @Override
    ActionPlan plan(Outline outline) {
        var tasks = rows.all().stream().flatMap(row -> row.task().stream()).toList();
        return new ActionPlan.TaskList(outline, due.getValue(), tasks);
    }

    @Override
    Stream<Entry> entries() {
        return Stream.of(Entries.day("due", due, words), rows.entry("tasks", words.of("action.form.tasks")));
    }
}

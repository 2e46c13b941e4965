package org.sextant.action.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sextant.action.ActionPlan;
import org.sextant.action.Outline;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Pickers;

/** The last day, and the tasks in their order. */
final class TaskFields extends KindFields {

    private final Choices choices;
    private final Words words;
    private final DatePicker due;
    private final OrderedList list = new OrderedList();
    private final List<TaskRow> rows = new ArrayList<>();
    private final Button more;

    TaskFields(Choices choices, Words words) {
        this.choices = choices;
        this.words = words;
        due = Pickers.day(words.of("action.form.due"), words);
        list.addClassNames("stack", "wide");
        more = new Button(words.of("action.form.task.add"), click -> added().focus());
        add(due, new H3(words.of("action.form.tasks")), list, more);
        added();
    }

    private TaskRow added() {
        var row = new TaskRow(choices.languages(), words, this::move, this::remove);
        rows.add(row);
        arrange();
        return row;
    }

    private void move(TaskRow row, int steps) {
        var from = rows.indexOf(row);
        Collections.swap(rows, from, from + steps);
        arrange();
    }

    private void remove(TaskRow row) {
        rows.remove(row);
        arrange();
    }

    private void arrange() {
        list.removeAll();
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).stand(i + 1, rows.size());
            list.add(rows.get(i));
        }
        more.setEnabled(rows.size() < ActionPlan.TaskList.MOST);
    }

    @Override
    void show(ActionPlan plan) {
        if (plan instanceof ActionPlan.TaskList tasks) {
            due.setValue(tasks.due());
            rows.clear();
            tasks.tasks().forEach(task -> added().show(task));
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
        rows.forEach(row -> row.check(errors));
    }

    @Override
    ActionPlan plan(Outline outline) {
        var tasks = rows.stream().flatMap(row -> row.task().stream()).toList();
        return new ActionPlan.TaskList(outline, due.getValue(), tasks);
    }
}

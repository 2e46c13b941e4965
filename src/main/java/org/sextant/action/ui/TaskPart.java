package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import org.sextant.action.Actions;
import org.sextant.action.Task;
import org.sextant.member.People;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;

/** The tasks of a list, to be ticked off by those who run it. */
@org.springframework.stereotype.Component
@Order(3)
class TaskPart implements ActionPart {

    private final Actions actions;
    private final People people;

    TaskPart(Actions actions, People people) {
        this.actions = actions;
        this.people = people;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        var tasks = visit.action().tasks();
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        var names = people.names(tasks.stream()
                .flatMap(task -> task.tickedBy().stream())
                .distinct()
                .toList());
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var i = 0; i < tasks.size(); i++) {
            list.add(new ListItem(box(tasks.get(i), i, names, visit)));
        }
        var part = new Section(new H2(visit.words().of("action.board.tasks.title")), list);
        part.addClassName("part");
        return Optional.of(part);
    }

    private Checkbox box(Task task, int number, Map<PersonId, String> names, Visit visit) {
        var box = new Checkbox(task.task().in(visit.desk().language()), task.isDone());
        task.tickedBy()
                .ifPresent(person -> box.setHelperText(
                        visit.words().of("action.board.tasks.ticked", "name", names.getOrDefault(person, ""))));
        box.setReadOnly(!visit.runs());
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                actions.tick(visit.card().id(), number, visit.person());
            } else {
                actions.untick(visit.card().id(), number, visit.person());
            }
            box.setHelperText("");
        });
        return box;
    }
}

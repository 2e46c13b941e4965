package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sextant.action.ActionProgress;
import org.sextant.action.ActionState;
import org.sextant.action.ChangedMeanwhile;
import org.sextant.action.Task;
import org.sextant.action.WrongState;
import org.sextant.member.People;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;

/** The tasks of a list, to be ticked off by those who run it once it is open. Each says who ticked it off, and when. */
@SpringComponent
@Order(3)
class TaskPart implements ActionPart {

    private final ActionProgress progress;
    private final People people;
    private final Clock clock;

    TaskPart(ActionProgress progress, People people, Clock clock) {
        this.progress = progress;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(Visit visit) {
        var tasks = visit.action().tasks();
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        var names = new HashMap<>(people.names(tasks.stream()
                .flatMap(task -> task.tickedBy().stream())
                .distinct()
                .toList()));
        names.put(visit.person(), visit.desk().name());
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var i = 0; i < tasks.size(); i++) {
            list.add(new ListItem(box(tasks.get(i), i, names, visit)));
        }
        var part = new Section(new H2(visit.words().of("action.board.tasks.title")), list);
        part.addClassName("part");
        if (visit.card().state() == ActionState.PLANNED && visit.runs()) {
            part.add(new Paragraph(visit.words().of("action.board.tasks.later")));
        }
        return Optional.of(part);
    }

    private Checkbox box(Task task, int place, Map<PersonId, String> names, Visit visit) {
        var box = new Checkbox(task.task().in(visit.desk().language()), task.isDone());
        task.tickedAt().ifPresent(at -> box.setHelperText(ticked(task.tickedBy(), at, names, visit)));
        box.setReadOnly(!visit.runs() || !isUnderWay(visit.card().state()));
        box.addValueChangeListener(change -> attempt(visit, () -> {
            if (change.getValue()) {
                progress.tick(visit.card().id(), place, task, visit.person());
                box.setHelperText(ticked(Optional.of(visit.person()), clock.instant(), names, visit));
            } else {
                progress.untick(visit.card().id(), place, task, visit.person());
                box.setHelperText("");
            }
        }));
        return box;
    }

    private static boolean isUnderWay(ActionState state) {
        return state == ActionState.OPEN || state == ActionState.UNDER_WAY;
    }

    // Where somebody was faster, the list is shown as it is by now.
    private static void attempt(Visit visit, Runnable act) {
        var words = visit.words();
        try {
            act.run();
        } catch (ChangedMeanwhile overtaken) {
            Notes.refused(words.of("action.board.tasks.changed"));
            visit.again().run();
        } catch (WrongState moved) {
            Notes.refused(words.of("action.board.too-late", "state", words.of("action.board.state", moved.state())));
            visit.again().run();
        }
    }

    private static String ticked(Optional<PersonId> by, Instant at, Map<PersonId, String> names, Visit visit) {
        var name = by.flatMap(person -> Optional.ofNullable(names.get(person)))
                .orElseGet(() -> visit.words().of("action.board.account-gone"));
        var when = visit.words().shortMoment(at, visit.desk().zone());
        return visit.words().of("action.board.tasks.ticked", "name", name, "when", when);
    }
}

package org.sextant.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.sextant.programme.ChangeSummary;
import org.sextant.programme.PartText.Field;
import org.sextant.programme.ProgrammeChanges;
import org.sextant.shell.ui.Arrival;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.ModerationQueue;
import org.sextant.shell.ui.Told;

/** Changes of the programme that wait for a second person, on the moderators' page. */
@SpringComponent
class ProposalQueue implements ModerationQueue {

    private static final int ORDER = 5;

    private final ProgrammeChanges changes;
    private final Names names;

    ProposalQueue(ProgrammeChanges changes, Names names) {
        this.changes = changes;
        this.names = names;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> of(Desk desk) {
        var waiting = changes.waitingFor(desk.person());
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.addClassNames("part", "stack");
        fill(section, waiting, desk);
        return Optional.of(section);
    }

    private void fill(Section section, List<ChangeSummary> waiting, Desk desk) {
        section.removeAll();
        section.add(new H2(desk.words().of("programme.work.queue")));
        waiting.forEach(change -> {
            var title = change.alteration().text().text(Field.of(change.part()).getFirst());
            section.add(
                    new H3(Told.inline(title, desk.words())),
                    Arrival.at(
                            new ProposalPart(
                                    change,
                                    desk,
                                    changes,
                                    names,
                                    () -> fill(section, changes.waitingFor(desk.person()), desk)),
                            change.id()));
        });
    }
}

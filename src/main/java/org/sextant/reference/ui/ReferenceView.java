package org.sextant.reference.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.sextant.member.Mandates;
import org.sextant.member.People;
import org.sextant.reference.ReferenceFiles;
import org.sextant.reference.ReferenceRight;
import org.sextant.reference.ReferenceUpdates;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Arrival;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.springframework.stereotype.Component;

/** Newer files of facts: what waits for a second person, with all that it would change; the files that hold; and a form to bring one. */
@Route(ReferenceView.PATH)
@Menu(title = "reference.menu", order = 42)
@PermitAll
class ReferenceView extends Page {

    static final String PATH = "reference";

    private final transient Shelf shelf;
    private final transient Keeper keeper;
    private final transient Words words;
    private final Section waiting = new Section();
    private final Section holding = new Section();

    /** What the page works with. */
    @Component
    record Shelf(ReferenceFiles files, ReferenceUpdates updates, People people, Mandates mandates, Clock clock) {}

    ReferenceView(Desk desk, Shelf shelf) {
        this.shelf = shelf;
        this.words = desk.words();
        this.keeper = new Keeper(desk, shelf.mandates().allows(desk.person(), ReferenceRight.EDIT), this::fill);
        waiting.addClassNames("part", "stack");
        holding.addClassNames("part", "stack");
        add(new PageHeader(words.of("reference.title"), words.of("reference.lead")), waiting, holding);
        if (keeper.edits()) {
            add(new FileForm(keeper, shelf));
        }
        fill();
    }

    private void fill() {
        var open = shelf.updates().waiting(keeper.person());
        waiting.removeAll();
        waiting.add(
                open.isEmpty()
                        ? new EmptyState(words.of("reference.none.title"), words.of("reference.none.text"))
                        : new H2(words.of("reference.waiting", "number", open.size())));
        open.forEach(file -> waiting.add(
                Arrival.at(new ProposedPart(file, keeper, shelf), file.file().file())));
        holding.removeAll();
        holding.add(new H2(words.of("reference.holding")), new HoldingList(shelf.files(), words));
    }
}

package org.sextant.programme.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.sextant.programme.fulfilment.Fulfilments;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** Where demands are met: what waits for a second person, a form to record it, and what was recorded last. */
@Route(FulfilmentsView.PATH)
@PermitAll
class FulfilmentsView extends Page {

    static final String PATH = "fulfilments";

    private final transient Desk desk;
    private final transient Words words;
    private final transient Fulfilments fulfilments;
    private final transient Named named;
    private final Section waiting = new Section();
    private final Section latest = new Section();

    FulfilmentsView(Desk desk, Fulfilments fulfilments, Named named, Clock clock) {
        this.desk = desk;
        this.words = desk.words();
        this.fulfilments = fulfilments;
        this.named = named;
        within(words.of("programme.work.title"));
        waiting.addClassNames("part", "stack");
        latest.addClassNames("part", "stack");
        add(new PageHeader(words.of("programme.fulfilled.title"), words.of("programme.fulfilled.lead")), waiting);
        if (fulfilments.records(desk.person())) {
            add(new FulfilmentForm(new FulfilmentForm.Room(desk, this::fill, clock), fulfilments, named));
        }
        add(latest);
        fill();
    }

    private void fill() {
        var open = fulfilments.waiting(desk.person());
        waiting.removeAll();
        if (open.isEmpty()) {
            waiting.add(new EmptyState(
                    words.of("programme.fulfilled.none.title"), words.of("programme.fulfilled.none.text")));
        } else {
            waiting.add(
                    new H2(words.of("programme.fulfilled.waiting", "number", open.size())),
                    new FulfilmentList(open, desk, fulfilments, named, this::fill));
        }
        var settled = fulfilments.settled(desk.person());
        latest.removeAll();
        latest.setVisible(!settled.isEmpty());
        latest.add(
                new H2(words.of("programme.fulfilled.latest")),
                new FulfilmentList(settled, desk, fulfilments, named, this::fill));
    }
}

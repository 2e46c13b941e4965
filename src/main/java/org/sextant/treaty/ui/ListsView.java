package org.sextant.treaty.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.sextant.member.Mandates;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Arrival;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.treaty.TreatyRight;
import org.sextant.treaty.listing.ListUpdates;

/** Newer lists of who is bound: what waits for a second person, with all that it would change, and a form to bring one. */
@Route(TreatyPaths.LISTS)
@PermitAll
class ListsView extends Page {

    private final transient ListUpdates updates;
    private final transient Named named;
    private final transient Editor editor;
    private final transient Words words;
    private final Section waiting = new Section();

    ListsView(Desk desk, ListUpdates updates, Named named, Mandates mandates) {
        this.updates = updates;
        this.named = named;
        this.words = desk.words();
        this.editor = Editor.of(desk, mandates, TreatyRight.EDIT, this::fill);
        waiting.addClassNames("part", "stack");
        within(words.of("treaty.work.title"));
        add(
                new PageHeader(
                        words.of("treaty.lists.title"),
                        words.of("treaty.lists.lead"),
                        new RouterLink(words.of("treaty.work.title"), TreatiesView.class)),
                waiting);
        if (editor.edits()) {
            add(new ListForm(editor, updates, named));
        }
        fill();
    }

    private void fill() {
        var open = updates.waiting(editor.person());
        waiting.removeAll();
        waiting.add(
                open.isEmpty()
                        ? new EmptyState(words.of("treaty.lists.none.title"), words.of("treaty.lists.none.text"))
                        : new H2(words.of("treaty.lists.waiting", "number", open.size())));
        open.forEach(list -> waiting.add(Arrival.at(
                new ProposedPart(list, editor, updates, named), list.list().treaty())));
    }
}

package org.sextant.action.host.ui;

import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** What one's organisations are asked to host, and what they host. */
@Route(HostingPolicy.PATH)
@Menu(title = "host.menu", order = 30)
@PermitAll
class HostingView extends Page {

    private final transient Desk desk;
    private final transient HostingRows rows;

    HostingView(Desk desk, HostingRows rows) {
        this.desk = desk;
        this.rows = rows;
        fill();
    }

    private void fill() {
        removeAll();
        var words = desk.words();
        add(new PageHeader(words.of("host.own.title"), words.of("host.own.lead")));
        var found = rows.of(desk, this::fill);
        if (found.isEmpty()) {
            add(new EmptyState(words.of("host.own.none.title"), words.of("host.own.none.text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        found.forEach(list::add);
        add(list);
    }
}

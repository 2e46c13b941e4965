package org.sextant.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.petition.guard.MailReport;
import org.sextant.petition.guard.Suspicions;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** How signatures come in: what is the matter now, groups that were noticed, and whether letters reach people. */
@Route(WatchView.PATH)
@Menu(title = "signing.watch.menu", order = 61)
@PermitAll
class WatchView extends Page {

    static final String PATH = Suspicions.PATH;

    private final transient Desk desk;
    private final transient Suspicions suspicions;
    private final transient MailReport mail;
    private final transient WatchParts parts;
    private int shown = Suspicions.MOST;

    WatchView(Desk desk, Suspicions suspicions, MailReport mail, WatchParts parts) {
        this.desk = desk;
        this.suspicions = suspicions;
        this.mail = mail;
        this.parts = parts;
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(word("signing.watch.title"), word("signing.watch.lead")),
                parts.alarms(desk),
                new H2(word("signing.groups.title")));
        var groups = suspicions.newest(desk.person(), shown);
        if (groups.isEmpty()) {
            add(new EmptyState(word("signing.groups.none.title"), word("signing.groups.none.text")));
        }
        groups.forEach(group -> add(parts.group(group, desk, this::show)));
        var older = suspicions.all(desk.person()) - groups.size();
        if (older > 0) {
            add(older(older));
        }
        add(new MailPathTable(desk, mail.days(desk.person())));
    }

    private Button older(long number) {
        return new Button(desk.words().of("signing.groups.older", "number", number), click -> {
            shown += Suspicions.MOST;
            show();
        });
    }

    private String word(String key) {
        return desk.words().of(key);
    }
}

package org.sextant.member.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.sextant.member.access.SessionSummary;
import org.sextant.member.access.Sessions;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** One's open sessions, each with what it is and when it was used, and the button that ends it. */
class SessionList extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Sessions sessions;

    SessionList(Desk desk, Sessions sessions) {
        this.desk = desk;
        this.words = desk.words();
        addClassName("stack");
        this.sessions = sessions;
        show();
    }

    private void show() {
        removeAll();
        var here = sessions.here();
        var open = sessions.of(desk.person());
        var list = new UnorderedList();
        list.addClassName("rows");
        open.forEach(session -> list.add(row(session, here.equals(Optional.of(session.id())))));
        var hint = new Paragraph(words.of("access.sessions.hint"));
        hint.addClassName("small");
        add(hint, list);
        if (open.size() > 1) {
            add(new Button(words.of("access.sessions.end-others"), click -> endOthers()));
        }
    }

    private ListItem row(SessionSummary session, boolean isHere) {
        var used = new Paragraph(words.of(
                "access.sessions.used",
                "since",
                words.shortMoment(session.since(), desk.zone()),
                "seen",
                words.shortMoment(session.seen(), desk.zone())));
        used.addClassName("small");
        var device = session.device().told(words);
        var text = new Div(new H3(device), used);
        text.addClassName("grow");
        var row = new Div(text, isHere ? here() : end(session, device));
        row.addClassName("row");
        return new ListItem(row);
    }

    private Span here() {
        return new Badge(Badge.Kind.PLAIN, words.of("access.sessions.this"));
    }

    private Button end(SessionSummary session, String device) {
        var end = new Button(words.of("access.sessions.end"), click -> {
            sessions.end(session.id(), desk.person());
            Notes.done(words.of("access.sessions.ended"));
            show();
        });
        end.setAriaLabel(words.of("access.sessions.end") + ": " + device);
        return end;
    }

    private void endOthers() {
        sessions.endOthers(desk.person());
        Notes.done(words.of("access.sessions.others-ended"));
        show();
    }
}

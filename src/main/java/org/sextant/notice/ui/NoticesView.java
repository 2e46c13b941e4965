package org.sextant.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.sextant.notice.NoticeSummary;
import org.sextant.notice.Notices;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** What one was told in the last thirty days, the newest first. */
@Route(NoticesView.PATH)
@PermitAll
class NoticesView extends Page {

    static final String PATH = "notices";

    private final transient Desk desk;
    private final transient Words words;
    private final transient Notices notices;
    private final Div list = new Div();

    NoticesView(Desk desk, Notices notices) {
        this.desk = desk;
        this.words = desk.words();
        this.notices = notices;
        addClassName("slim");
        var readAll = new Button(words.of("notice.read-all"), click -> {
            notices.readAll(desk.person());
            show();
        });
        var letters = new Anchor("account", words.of("notice.letters"));
        add(
                new PageHeader(
                        words.of("notice.title"),
                        words.of("notice.lead", "days", Notices.KEPT.toDays()),
                        readAll,
                        letters),
                list);
        show();
    }

    private void show() {
        list.removeAll();
        var told = notices.of(desk.person());
        if (told.isEmpty()) {
            list.add(new EmptyState(words.of("notice.none.title"), words.of("notice.none.text")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("need");
        told.forEach(notice -> rows.add(row(notice)));
        list.add(rows);
    }

    private ListItem row(NoticeSummary notice) {
        var kind = new Paragraph(
                words.of("notice.topic", notice.topic()) + " · " + words.shortMoment(notice.at(), desk.zone()));
        kind.addClassName("kind");
        var title = new Anchor(notice.path());
        title.add(new Bdi(notice.title()));
        // Whoever follows it has read it.
        title.getElement().addEventListener("click", followed -> notices.read(notice.id(), desk.person()));
        var why = new Paragraph(notice.why());
        why.addClassName("small");
        var told = new Div(kind, new H2(title), why);
        if (notice.language() != words.language()) {
            var language = notice.language();
            Stream.of(title, why)
                    .forEach(part -> part.getElement()
                            .setAttribute("lang", language.tag())
                            .setAttribute("dir", language.direction()));
        }
        var row = new ListItem(told, notice.read() ? readMark() : readButton(notice));
        row.setClassName("first", !notice.read());
        return row;
    }

    private Span readMark() {
        var read = new Span(words.of("notice.read"));
        read.addClassName("small");
        return read;
    }

    private Span readButton(NoticeSummary notice) {
        var button = new Button(words.of("notice.read-act"), click -> {
            notices.read(notice.id(), desk.person());
            show();
        });
        button.setAriaLabel(words.of("notice.read-act") + ": " + notice.title());
        var act = new Span(button);
        act.addClassName("row");
        return act;
    }
}

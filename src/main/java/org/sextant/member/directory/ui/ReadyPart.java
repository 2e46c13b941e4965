package org.sextant.member.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.sextant.member.directory.Exports;
import org.sextant.member.directory.ReadyExport;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.Scope;

/** One’s own files to take along that a second person has agreed to. */
class ReadyPart extends Div {

    private final transient Desk desk;
    private final transient Scope scope;
    private final transient Exports exports;

    ReadyPart(Desk desk, Scope scope, Exports exports) {
        this.desk = desk;
        this.scope = scope;
        this.exports = exports;
        exports.ready(scope, desk.person()).forEach(one -> add(banner(one)));
    }

    private Paragraph banner(ReadyExport ready) {
        var words = desk.words();
        var banner = new Paragraph(
                new Span(words.of("directory.export.ready", "until", words.shortMoment(ready.until(), desk.zone()))),
                new Span(" "),
                new Anchor(file(ready), words.of("directory.export.take")));
        banner.addClassName("banner");
        return banner;
    }

    private DownloadHandler file(ReadyExport ready) {
        return event -> {
            event.setFileName("people.csv");
            event.setContentType("text/csv; charset=utf-8");
            exports.take(scope, ready.id(), desk.person(), event.getOutputStream());
        };
    }
}

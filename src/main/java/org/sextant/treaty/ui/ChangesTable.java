package org.sextant.treaty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.treaty.Commitment;
import org.sextant.treaty.listing.Changes;

/** What a newer list would add, change and take away, State by State. */
class ChangesTable extends Div {

    private final transient Named named;
    private final transient Words words;
    private final NativeTable table = new NativeTable();

    ChangesTable(Changes changes, Named named, Words words) {
        this.named = named;
        this.words = words;
        addClassName("stack");
        add(new Paragraph(words.of(
                "treaty.changes.sum",
                "added",
                changes.added().size(),
                "changed",
                changes.changed().size(),
                "gone",
                changes.gone().size())));
        if (!changes.isEmpty()) {
            add(scrolling(changes));
        }
    }

    private Div scrolling(Changes changes) {
        table.addClassNames("table", "changes");
        table.getHead()
                .add(new NativeTableRow(
                        column("treaty.column.state"),
                        column("treaty.changes.what"),
                        column("treaty.changes.before"),
                        column("treaty.changes.after")));
        // First what one must not overlook: of a State that goes nothing is left to see afterwards.
        changes.gone().forEach(one -> row("gone", Badge.Kind.LATE, one, told(one), "–"));
        changes.changed()
                .forEach(one -> row("changed", Badge.Kind.PLAIN, one.after(), told(one.before()), told(one.after())));
        changes.added().forEach(one -> row("added", Badge.Kind.GOOD, one, "–", told(one)));
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", words.of("treaty.changes.title"));
        return scroll;
    }

    private NativeTableHeaderCell column(String key) {
        var head = new NativeTableHeaderCell(words.of(key));
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private void row(String what, Badge.Kind kind, Commitment of, String before, String after) {
        var state = new NativeTableHeaderCell(named.state(of.state(), words));
        state.getElement().setAttribute("scope", "row");
        table.getBody()
                .add(new NativeTableRow(
                        state,
                        new NativeTableCell(new Badge(kind, words.of("treaty.changes." + what))),
                        new NativeTableCell(before),
                        new NativeTableCell(after)));
    }

    private String told(Commitment one) {
        return Stream.of(
                        Stream.of(words.of("treaty.status", one.status())),
                        one.signedOn().map(day -> words.of("treaty.next.signed", "day", words.briefDate(day))).stream(),
                        one
                                .boundOn()
                                .map(day -> words.of("treaty.changes.bound", "day", words.briefDate(day)))
                                .stream(),
                        one.how().map(how -> words.of("treaty.how", how)).stream(),
                        Stream.of(words.of("treaty.confidence", one.confidence())))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }
}

package org.sextant.reference.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import org.sextant.reference.Differences;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;

/** What a newer file would add, change and take away, line by line; of very many lines the first ones, and how many more there are. */
class DifferenceTable extends Div {

    private static final int MOST = 200;

    private final transient Words words;
    private final NativeTable table = new NativeTable();

    DifferenceTable(Differences differences, Words words) {
        this.words = words;
        add(new Paragraph(words.of(
                "reference.changes.sum",
                "added",
                differences.count(Differences.Kind.ADDED),
                "changed",
                differences.count(Differences.Kind.CHANGED),
                "gone",
                differences.count(Differences.Kind.GONE))));
        if (!differences.isEmpty()) {
            add(scrolling(differences));
        }
        if (differences.rows().size() > MOST) {
            add(new Paragraph(words.of(
                    "reference.changes.more", "number", differences.rows().size() - MOST)));
        }
    }

    private Div scrolling(Differences differences) {
        table.addClassNames("table", "changes");
        table.getHead()
                .add(new NativeTableRow(
                        column("reference.changes.about"),
                        column("reference.changes.what"),
                        column("reference.changes.before"),
                        column("reference.changes.after")));
        differences.rows().stream().limit(MOST).forEach(this::row);
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", words.of("reference.changes.title"));
        return scroll;
    }

    private NativeTableHeaderCell column(String key) {
        var head = new NativeTableHeaderCell(words.of(key));
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private void row(Differences.Row row) {
        var about = new NativeTableHeaderCell();
        about.add(new Bdi(row.about()));
        about.getElement().setAttribute("scope", "row");
        var sign = switch (row.kind()) {
            case ADDED -> Badge.Kind.GOOD;
            case CHANGED -> Badge.Kind.PLAIN;
            case GONE -> Badge.Kind.LATE;
        };
        table.getBody()
                .add(new NativeTableRow(
                        about,
                        new NativeTableCell(new Badge(sign, words.of("reference.changes", row.kind()))),
                        cell(row.before()),
                        cell(row.after())));
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(new Bdi(text.isEmpty() ? "–" : text));
    }
}

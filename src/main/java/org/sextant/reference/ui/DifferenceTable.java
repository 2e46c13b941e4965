package org.sextant.reference.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.sextant.reference.Differences;
import org.sextant.reference.Differences.Kind;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Turning;

/** What a newer file would take away, change and add, line by line: all of it, page by page, one kind alone, or as a file. */
class DifferenceTable extends Div {

    static final int ON_A_PAGE = 100;

    private final transient Differences differences;
    private final transient Words words;
    private final Select<Kind> wanted = new Select<>();
    private final Div shown = new Div();

    DifferenceTable(Differences differences, Words words) {
        this.differences = differences;
        this.words = words;
        addClassName("stack");
        add(new Paragraph(words.of(
                "reference.changes.sum",
                "added",
                differences.count(Kind.ADDED),
                "changed",
                differences.count(Kind.CHANGED),
                "gone",
                differences.count(Kind.GONE))));
        if (!differences.isEmpty()) {
            shown.addClassName("stack");
            add(tools(), shown);
            show(0);
        }
    }

    private Div tools() {
        wanted.setLabel(words.of("reference.changes.kind"));
        wanted.setItems(Kind.values());
        wanted.setItemLabelGenerator(
                kind -> kind == null ? words.of("reference.changes.all") : words.of("reference.changes", kind));
        wanted.setEmptySelectionAllowed(true);
        wanted.setEmptySelectionCaption(words.of("reference.changes.all"));
        wanted.addValueChangeListener(change -> show(0));
        var whole = new Anchor(DifferenceFile.of(differences, words), words.of("reference.changes.download"));
        var tools = new Div(wanted, whole);
        tools.addClassName("row");
        return tools;
    }

    private void show(int page) {
        shown.removeAll();
        var rows = wanted.getOptionalValue().map(differences::of).orElseGet(differences::rows);
        if (rows.isEmpty()) {
            shown.add(new Paragraph(words.of("reference.changes.none")));
            return;
        }
        var first = page * ON_A_PAGE;
        shown.add(scrolling(rows.subList(first, Math.min(first + ON_A_PAGE, rows.size()))));
        if (rows.size() > ON_A_PAGE) {
            shown.add(new Turning(words, page, Math.ceilDiv(rows.size(), ON_A_PAGE), this::show));
        }
    }

    private Div scrolling(List<Differences.Row> rows) {
        var table = new NativeTable();
        table.addClassNames("table", "changes");
        table.getHead()
                .add(new NativeTableRow(
                        column("reference.changes.about"),
                        column("reference.changes.what"),
                        column("reference.changes.before"),
                        column("reference.changes.after")));
        rows.forEach(row -> table.getBody().add(row(row)));
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

    private NativeTableRow row(Differences.Row row) {
        var about = new NativeTableHeaderCell();
        about.add(new Bdi(row.about()));
        about.getElement().setAttribute("scope", "row");
        var sign = switch (row.kind()) {
            case ADDED -> Badge.Kind.GOOD;
            case CHANGED -> Badge.Kind.PLAIN;
            case GONE -> Badge.Kind.LATE;
        };
        return new NativeTableRow(
                about,
                new NativeTableCell(new Badge(sign, words.of("reference.changes", row.kind()))),
                cell(row.before()),
                cell(row.after()));
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(new Bdi(text.isEmpty() ? "–" : text));
    }
}

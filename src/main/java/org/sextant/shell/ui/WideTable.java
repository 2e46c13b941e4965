package org.sextant.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table that scrolls by itself where the page is narrower; a keyboard can reach it to do so. */
public class WideTable extends Div {

    private final NativeTable table = new NativeTable();

    // Only Vaadin's own setters are called, which no table replaces.
    @SuppressWarnings("this-escape")
    public WideTable(String name, List<String> columns) {
        addClassName("scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        table.addClassName("table");
        var head = new NativeTableRow();
        columns.forEach(column -> head.add(HeaderCell.column(column)));
        table.getHead().addRows(head);
        add(table);
    }

    /** Adds a row at the end of the body. */
    public final void row(NativeTableRow row) {
        table.getBody().addRows(row);
    }

    public final NativeTable table() {
        return table;
    }
}

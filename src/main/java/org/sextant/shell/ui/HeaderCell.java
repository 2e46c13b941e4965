package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** The head of a column or of a row. */
public class HeaderCell extends NativeTableHeaderCell {

    private HeaderCell(String scope, Component... content) {
        super(content);
        getElement().setAttribute("scope", scope);
    }

    public static HeaderCell column(String name) {
        return new HeaderCell("col", new Text(name));
    }

    /** Over the rows of one kind. */
    public static HeaderCell group(String name, int columns) {
        var cell = new HeaderCell("colgroup", new Text(name));
        cell.getElement().setAttribute("colspan", Integer.toString(columns));
        return cell;
    }

    public static HeaderCell row(Component name) {
        return new HeaderCell("row", name);
    }
}

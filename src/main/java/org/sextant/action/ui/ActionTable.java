package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;

/** The same actions as a table. */
class ActionTable extends Div {

    /** More rows than this are for the file. */
    private static final int MOST = 200;

    private static final List<String> COLUMNS =
            List.of("title", "kind", "when", "where", "in-charge", "people", "state");

    private final Telling telling;

    ActionTable(List<ActionCard> actions, Telling telling) {
        this.telling = telling;
        var table = new NativeTable();
        table.addClassName("table");
        table.getHead().add(heading());
        actions.stream().limit(MOST).map(this::row).forEach(table.getBody()::add);
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", telling.words().of("action.board.region"));
        add(scroll);
        if (actions.size() > MOST) {
            add(new Paragraph(telling.words().of("action.board.more-rows", "number", actions.size() - MOST)));
        }
    }

    private NativeTableRow heading() {
        var row = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(telling.words().of("action.board.column." + column));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        return row;
    }

    private NativeTableRow row(ActionCard action) {
        var title = new Anchor();
        title.setHref(ActionPath.of(telling.campaign(), action));
        title.add(new Bdi(telling.title(action)));
        var head = new NativeTableHeaderCell(title);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        row.add(
                cell(telling.kind(action)),
                cell(telling.when(action)),
                cell(telling.where(action)),
                new NativeTableCell(new Bdi(telling.inCharge(action).orElse(""))),
                cell(telling.people(action)),
                new NativeTableCell(state(action)));
        return row;
    }

    private Span state(ActionCard action) {
        var badges = telling.badges(action);
        var state = new Text(telling.words().of("action.board.state", action.state()));
        var row = new Span(Stream.concat(Stream.of(state), badges.stream().map(Badge.class::cast))
                .toArray(Component[]::new));
        row.addClassName("row");
        return row;
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }
}

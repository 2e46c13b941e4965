package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.vocabulary.ActionId;

/** The same actions as a table. Whoever may change them chooses several there. */
class ActionTable extends Div implements Form {

    /** More rows than this are for the file. */
    private static final int MOST = 200;

    private static final List<String> COLUMNS =
            List.of("title", "kind", "when", "where", "in-charge", "people", "state");

    private final Optional<Chosen> chosen;
    private final Map<ActionId, Anchor> titles = new HashMap<>();

    /** @param chosen where it is written which ones are chosen; empty for who may change none */
    ActionTable(Optional<Chosen> chosen) {
        this.chosen = chosen;
    }

    @Override
    public void show(List<ActionCard> actions, Telling telling) {
        removeAll();
        titles.clear();
        var rows = actions.stream().limit(MOST).toList();
        chosen.ifPresent(one -> one.of(rows));
        var table = new NativeTable();
        table.addClassName("table");
        table.getHead().add(heading(telling));
        rows.stream().map(action -> row(action, telling)).forEach(table.getBody()::add);
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

    @Override
    public void focus(ActionId action) {
        Optional.ofNullable(titles.get(action)).ifPresent(Anchor::focus);
    }

    private NativeTableRow heading(Telling telling) {
        var row = new NativeTableRow();
        chosen.ifPresent(one -> row.add(new NativeTableCell(one.all(telling.words()))));
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(telling.words().of("action.board.column." + column));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        return row;
    }

    private NativeTableRow row(ActionCard action, Telling telling) {
        var row = new NativeTableRow();
        chosen.ifPresent(one -> row.add(new NativeTableCell(box(one, action, telling))));
        var head = new NativeTableHeaderCell(title(action, telling));
        head.getElement().setAttribute("scope", "row");
        row.add(head);
        row.add(
                cell(telling.kind(action)),
                cell(telling.when(action)),
                cell(telling.where(action)),
                new NativeTableCell(new Bdi(telling.inCharge(action).orElse(""))),
                cell(telling.people(action)),
                new NativeTableCell(state(action, telling)));
        return row;
    }

    private static Checkbox box(Chosen chosen, ActionCard action, Telling telling) {
        return chosen.box(action, telling.words().of("action.board.choose", "title", telling.title(action)));
    }

    private Anchor title(ActionCard action, Telling telling) {
        var title = new Anchor();
        title.setHref(ActionPath.of(telling.campaign(), action));
        title.add(new Bdi(telling.title(action)));
        titles.put(action.id(), title);
        return title;
    }

    private static Span state(ActionCard action, Telling telling) {
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

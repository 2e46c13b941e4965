package org.sextant.action.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.sextant.action.Achievements;
import org.sextant.action.ActionCard;
import org.sextant.action.Figure;
import org.sextant.action.Figures;
import org.sextant.campaign.planning.ObjectiveSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.PageByPage;
import org.sextant.shell.ui.Told;

/** The same numbers as in the chart, and where they come from. */
final class ResultsTable {

    private final Words words;

    ResultsTable(Words words) {
        this.words = words;
    }

    /** What each bar says. */
    Div over(List<Achievements.Bar> bars, boolean weeks, String name) {
        var table = table(name);
        var head = new NativeTableRow();
        head.add(column(words.of(weeks ? "action.results.week" : "action.results.month")));
        head.add(
                numeric(column(words.of("action.results.number"))),
                numeric(column(words.of("action.results.together"))));
        table.getHead().add(head);
        var together = 0L;
        for (var bar : bars) {
            together += bar.number();
            var row = new NativeTableRow(rowHead(weeks ? words.date(bar.from()) : words.monthAndYear(bar.from())));
            row.add(number(words.number(bar.number())), number(words.number(together)));
            table.getBody().add(row);
        }
        return scrolling(table, name);
    }

    /** What is wanted by when, and how much of it is there. */
    Div toward(List<ObjectiveSummary> objectives, long reached) {
        var name = words.of("action.results.goals");
        var table = table(name);
        var head = new NativeTableRow(
                column(words.of("action.results.goal")), column(words.of("action.results.goal.due")));
        List.of("wanted", "reached", "missing")
                .forEach(column -> head.add(numeric(column(words.of("action.results.goal." + column)))));
        table.getHead().add(head);
        objectives.forEach(objective -> {
            var title = new NativeTableHeaderCell(Told.inline(objective.plan().title(), words));
            title.getElement().setAttribute("scope", "row");
            var wanted = objective.plan().wanted();
            var row = new NativeTableRow(
                    title, new NativeTableCell(words.date(objective.plan().due())));
            row.add(
                    number(words.number(wanted)),
                    number(words.number(reached)),
                    number(words.number(Math.max(0, wanted - reached))));
            table.getBody().add(row);
        });
        return scrolling(table, name);
    }

    /** What each action came to, a page at a time, and below each the sum of all. */
    Div of(Achievements achieved, Telling telling) {
        return new PageByPage<>(achieved.actions(), 0, some -> page(some, achieved, telling), words);
    }

    private Div page(List<ActionCard> some, Achievements achieved, Telling telling) {
        var name = words.of("action.results.actions");
        var table = table(name);
        var head = new NativeTableRow();
        List.of("title", "kind", "when").forEach(column -> head.add(column(words.of("action.board.column." + column))));
        achieved.counted()
                .forEach(figure -> head.add(numeric(column(words.of("action.results.figure", figure, "number", 2)))));
        table.getHead().add(head);
        some.forEach(action -> table.getBody().add(row(action, achieved.counted(), telling)));
        var sum = new NativeTableRow(rowHead(words.of("action.results.sum")));
        sum.add(new NativeTableCell(""), new NativeTableCell(""));
        addNumbers(sum, achieved.total(), achieved.counted());
        table.getFoot().add(sum);
        return scrolling(table, name);
    }

    private NativeTableRow row(ActionCard action, List<Figure> figures, Telling telling) {
        var title = new Anchor(ActionPath.of(telling.campaign(), action), "");
        title.add(new Bdi(telling.title(action)));
        var head = new NativeTableHeaderCell(title);
        head.getElement().setAttribute("scope", "row");
        if (action.result().isEmpty()) {
            head.add(new Text(" "), new Badge(Badge.Kind.WAITS, words.of("action.results.so-far")));
        }
        var row = new NativeTableRow(head);
        row.add(new NativeTableCell(telling.kind(action)), new NativeTableCell(telling.when(action)));
        addNumbers(row, Achievements.figures(action), figures);
        return row;
    }

    private void addNumbers(NativeTableRow row, Figures numbers, List<Figure> figures) {
        figures.forEach(
                figure -> row.add(number(numbers.of(figure).map(words::number).orElse(""))));
    }

    private static NativeTable table(String name) {
        var table = new NativeTable();
        table.addClassName("table");
        table.getElement().setAttribute("aria-label", name);
        return table;
    }

    private static Div scrolling(NativeTable table, String name) {
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", name);
        return scroll;
    }

    private static NativeTableHeaderCell column(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell rowHead(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private static NativeTableHeaderCell numeric(NativeTableHeaderCell cell) {
        cell.addClassName("n");
        return cell;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("n");
        return cell;
    }
}

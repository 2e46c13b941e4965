package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import org.sextant.shell.Waiting;
import org.sextant.shell.Waiting.Urgency;
import org.sextant.shell.Words;
import org.springframework.beans.factory.ObjectProvider;

/** The workroom's home: what waits for this person, the most pressing first. */
@Route("")
@Menu(title = "shell.home.menu", order = 0)
@PermitAll
class HomeView extends Page {

    private final Words words;

    HomeView(Desk desk, WhatNeedsMe waiting, ObjectProvider<HomeCard> cards, ObjectProvider<HomeTool> tools) {
        words = desk.words();
        var rows = waiting.of(desk);
        var acts = tools.orderedStream().map(tool -> tool.of(desk)).toArray(Component[]::new);
        add(header(desk.name(), rows, acts));
        var aside = cards.stream().flatMap(card -> card.of(desk).stream()).toList();
        add(aside.isEmpty() ? list(rows) : besides(list(rows), aside));
    }

    private PageHeader header(String name, List<Waiting.Row> rows, Component... acts) {
        var title = name.isEmpty() ? words.of("shell.home.title") : words.of("shell.home.title-named", "name", name);
        var held = rows.stream()
                .filter(row -> row.urgency() == Urgency.SOMEBODY_WAITS)
                .count();
        return new PageHeader(
                title, rows.isEmpty() ? "" : words.of("shell.home.lead", "number", rows.size(), "held", held), acts);
    }

    private Div besides(Component main, List<Component> cards) {
        var aside = new Aside(cards.toArray(Component[]::new));
        aside.addClassName("stack");
        aside.getElement().setAttribute("aria-label", words.of("shell.home.aside"));
        var both = new Div(new Div(main), aside);
        both.addClassName("duo");
        return both;
    }

    private Component list(List<Waiting.Row> rows) {
        if (rows.isEmpty()) {
            var campaigns = new Anchor("/" + words.language().tag() + "/campaigns", words.of("shell.home.empty.act"));
            campaigns.setRouterIgnore(true);
            return new EmptyState(words.of("shell.home.empty.title"), words.of("shell.home.empty.text"), campaigns);
        }
        var groups = new Div();
        Arrays.stream(Urgency.values()).forEach(urgency -> {
            var some = rows.stream().filter(row -> row.urgency() == urgency).toList();
            if (!some.isEmpty()) {
                groups.add(heading(urgency, some.size()), group(some));
            }
        });
        return groups;
    }

    private Div heading(Urgency urgency, int number) {
        var many = new Span(words.number(number));
        many.addClassName("small");
        var heading = new Div(new H2(words.of("shell.home.group", urgency)), many);
        heading.addClassName("grp");
        return heading;
    }

    private static UnorderedList group(List<Waiting.Row> rows) {
        var list = new UnorderedList();
        list.addClassName("need");
        rows.forEach(row -> list.add(item(row)));
        return list;
    }

    private static ListItem item(Waiting.Row row) {
        var kind = new Paragraph(row.kind());
        kind.addClassName("kind");
        var title = new Anchor();
        title.setHref(row.path());
        title.add(new Bdi(row.title()));
        var why = new Paragraph(row.why());
        why.addClassName("small");
        var item = new ListItem(new PrincipleSign(row.principle()), new Div(kind, new H3(title), why), act(row));
        item.setClassName("first", row.urgency() == Urgency.SOMEBODY_WAITS);
        return item;
    }

    private static Span act(Waiting.Row row) {
        var button = new Button(row.act(), click -> UI.getCurrentOrThrow().navigate(row.path()));
        // The heading's link says where it leads; several buttons of one page may say the same.
        button.setAriaLabel(row.act() + ": " + row.title());
        if (row.urgency() == Urgency.SOMEBODY_WAITS) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        var act = new Span(button);
        act.addClassName("row");
        return act;
    }
}

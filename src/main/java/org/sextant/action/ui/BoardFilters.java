package org.sextant.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionKind;
import org.sextant.shell.Words;

/** Narrows the board down: each choice goes into the address. Beside it the two forms of the board, and the file. */
class BoardFilters extends Div {

    private final BoardFilter filter;
    private final Telling telling;
    private final Words words;

    BoardFilters(List<ActionCard> actions, BoardFilter filter, Telling telling) {
        this.filter = filter;
        this.telling = telling;
        this.words = telling.words();
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("action.board.filter"));
        add(place(actions), kind(), person(actions));
        if (!filter.isClear()) {
            add(link(filter.cleared(), "action.board.clear"));
        }
        var room = new Span();
        room.addClassName("grow");
        add(
                room,
                link(
                        filter.asTable(!filter.asTable()),
                        filter.asTable() ? "action.board.lanes" : "action.board.table"));
        add(file(actions.stream().filter(filter::admits).toList()));
    }

    private Select<?> place(List<ActionCard> actions) {
        var countries = actions.stream()
                .flatMap(action -> action.outline().venue().country().stream())
                .distinct()
                .sorted(Comparator.comparing(telling::place))
                .toList();
        return select("place", countries, filter.country(), telling::place, filter::in);
    }

    private Select<?> kind() {
        return select(
                "kind",
                Arrays.asList(ActionKind.values()),
                filter.kind(),
                kind -> words.of("action.board.kind", kind),
                filter::ofKind);
    }

    private Select<?> person(List<ActionCard> actions) {
        var people = actions.stream()
                .flatMap(action -> action.outline().inCharge().stream())
                .distinct()
                .sorted(Comparator.comparing(telling::name))
                .toList();
        return select("person", people, filter.person(), telling::name, filter::ledBy);
    }

    private <T> Select<T> select(
            String what,
            List<T> choices,
            Optional<T> chosen,
            Function<T, String> said,
            Function<Optional<T>, BoardFilter> wanted) {
        var select = new Select<T>();
        var any = words.of("action.board.filter." + what + ".any");
        select.setLabel(words.of("action.board.filter." + what));
        select.setItems(choices);
        select.setItemLabelGenerator(item -> item == null ? any : said.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        chosen.filter(choices::contains).ifPresent(select::setValue);
        select.addValueChangeListener(change -> UI.getCurrentOrThrow()
                .navigate(
                        ActionPath.board(telling.campaign()),
                        wanted.apply(Optional.ofNullable(change.getValue())).inAddress()));
        return select;
    }

    private Anchor link(BoardFilter to, String key) {
        return new Anchor(to.at(ActionPath.board(telling.campaign())), words.of(key));
    }

    private Anchor file(List<ActionCard> shown) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = new ActionsFile(telling).of(shown);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    telling.campaign().slug() + "-actions.csv",
                    "text/csv; charset=utf-8",
                    bytes.length);
        });
        return new Anchor(handler, words.of("action.board.file"));
    }
}

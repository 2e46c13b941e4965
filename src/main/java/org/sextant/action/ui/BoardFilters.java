package org.sextant.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionKind;
import org.sextant.action.ActionState;
import org.sextant.shell.Words;

/** Narrows the board down: each choice goes into the address. Beside it the other form of the board. */
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
        if (filter.asTable()) {
            add(select(
                    "state",
                    Arrays.asList(ActionState.values()),
                    Trait.STATE,
                    state -> words.of("action.board.state", state)));
        }
        add(place(actions), week(actions), kind(), person(actions));
        if (!filter.isClear()) {
            add(link(filter.cleared(), "action.board.clear"));
        }
        var room = new Span();
        room.addClassName("grow");
        add(
                room,
                link(
                        filter.with(Trait.STATE, Optional.empty()).asTable(!filter.asTable()),
                        filter.asTable() ? "action.board.lanes" : "action.board.table"));
    }

    private Select<?> place(List<ActionCard> actions) {
        var countries = found(actions, action -> action.outline().venue().country().stream());
        return select("place", sorted(countries, telling::place), Trait.COUNTRY, telling::place);
    }

    private Select<?> week(List<ActionCard> actions) {
        var weeks = found(actions, action -> Stream.of(Week.of(action))).stream()
                .sorted()
                .toList();
        return select("week", weeks, Trait.WEEK, week -> week.in(words));
    }

    private Select<?> kind() {
        return select(
                "kind", Arrays.asList(ActionKind.values()), Trait.KIND, kind -> words.of("action.board.kind", kind));
    }

    private Select<?> person(List<ActionCard> actions) {
        var people = found(actions, action -> action.outline().inCharge().stream());
        return select("person", sorted(people, telling::name), Trait.PERSON, telling::name);
    }

    private static <T> List<T> found(List<ActionCard> actions, Function<ActionCard, Stream<T>> what) {
        return actions.stream().flatMap(what).distinct().toList();
    }

    private static <T> List<T> sorted(List<T> values, Function<T, String> said) {
        return values.stream().sorted(Comparator.comparing(said)).toList();
    }

    private <T> Select<T> select(String what, List<T> choices, Trait<T> trait, Function<T, String> said) {
        var select = new Select<T>();
        var any = words.of("action.board.filter." + what + ".any");
        select.setLabel(words.of("action.board.filter." + what));
        select.setItems(choices);
        select.setItemLabelGenerator(item -> item == null ? any : said.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        filter.wanted(trait).filter(choices::contains).ifPresent(select::setValue);
        select.addValueChangeListener(change -> UI.getCurrentOrThrow()
                .navigate(
                        ActionPath.board(telling.campaign()),
                        filter.with(trait, Optional.ofNullable(change.getValue()))
                                .inAddress()));
        return select;
    }

    private Anchor link(BoardFilter to, String key) {
        return new Anchor(to.at(ActionPath.board(telling.campaign())), words.of(key));
    }
}

package org.sextant.action.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.action.Concern;
import org.sextant.action.Figure;
import org.sextant.action.Result;
import org.sextant.shell.Words;

/** How many actions want attention, by why, and how many people have taken part. Each count of actions shows only those; once more, and it shows all again. */
class BoardTally extends UnorderedList {

    private final Map<Concern, Anchor> counts = new EnumMap<>(Concern.class);
    private final Div came = new Div();

    BoardTally(BoardFilter filter, Telling telling) {
        addClassName("tally");
        getElement().setAttribute("aria-label", telling.words().of("action.board.tally"));
        for (var concern : Concern.values()) {
            var count = link(concern, filter, telling);
            counts.put(concern, count);
            add(new ListItem(count));
        }
        add(new ListItem(came));
    }

    void show(List<ActionCard> actions, Telling telling) {
        var words = telling.words();
        var took = cameTo(actions);
        say(came, took, words.of("action.board.tally.came", "number", took), words);
        counts.forEach((concern, count) -> {
            var number = number(concern, actions);
            say(count, number, words.of("action.board.tally", concern, "number", number), words);
        });
    }

    private static long cameTo(List<ActionCard> actions) {
        return actions.stream()
                .map(action -> action.result().map(Result::figures).orElseGet(action::counted))
                .flatMap(figures ->
                        Stream.of(Figure.ATTENDED, Figure.HELPED).flatMap(figure -> figures.of(figure).stream()))
                .mapToLong(Integer::longValue)
                .sum();
    }

    private static long number(Concern concern, List<ActionCard> actions) {
        return actions.stream()
                .filter(action -> action.concerns().contains(concern))
                .count();
    }

    private static Anchor link(Concern concern, BoardFilter filter, Telling telling) {
        var chosen = filter.wanted(Trait.CONCERN).filter(concern::equals).isPresent();
        var wanted = filter.with(Trait.CONCERN, chosen ? Optional.empty() : Optional.of(concern));
        var link = new Anchor(wanted.at(ActionPath.board(telling.campaign())), "");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static void say(HtmlContainer count, long number, String what, Words words) {
        count.getElement().removeAllChildren();
        count.getElement()
                .appendChild(new Element("b").setText(words.number(number)))
                .appendChild(Element.createText(" " + what));
    }
}

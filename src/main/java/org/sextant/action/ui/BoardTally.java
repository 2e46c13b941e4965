package org.sextant.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.Concern;

/** How many actions want attention, by why. Each count shows only those; once more, and it shows all again. */
class BoardTally extends UnorderedList {

    private final Map<Concern, Anchor> counts = new EnumMap<>(Concern.class);

    BoardTally(BoardFilter filter, Telling telling) {
        addClassName("tally");
        getElement().setAttribute("aria-label", telling.words().of("action.board.tally"));
        for (var concern : Concern.values()) {
            var count = link(concern, filter, telling);
            counts.put(concern, count);
            add(new ListItem(count));
        }
    }

    void show(List<ActionCard> actions, Telling telling) {
        counts.forEach((concern, count) -> say(count, concern, number(concern, actions), telling));
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

    private static void say(Anchor count, Concern concern, long number, Telling telling) {
        var words = telling.words();
        count.getElement().removeAllChildren();
        count.getElement()
                .appendChild(new Element("b").setText(words.number(number)))
                .appendChild(Element.createText(" " + words.of("action.board.tally", concern, "number", number)));
    }
}

package org.sextant.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.Concern;

/** How many actions want attention, by why. Each count shows only those; once more, and it shows all again. */
class BoardTally extends UnorderedList {

    BoardTally(List<ActionCard> actions, BoardFilter filter, Telling telling) {
        addClassName("tally");
        getElement().setAttribute("aria-label", telling.words().of("action.board.tally"));
        for (var concern : Concern.values()) {
            var number = actions.stream()
                    .filter(action -> action.concerns().contains(concern))
                    .count();
            add(new ListItem(count(concern, number, filter, telling)));
        }
    }

    private static Anchor count(Concern concern, long number, BoardFilter filter, Telling telling) {
        var chosen = filter.concern().filter(concern::equals).isPresent();
        var wanted = filter.about(chosen ? Optional.empty() : Optional.of(concern));
        var words = telling.words();
        var count = new Anchor(wanted.at(ActionPath.board(telling.campaign())), "");
        count.getElement()
                .appendChild(new Element("b").setText(words.number(number)))
                .appendChild(Element.createText(" " + words.of("action.board.tally", concern, "number", number)));
        if (chosen) {
            count.getElement().setAttribute("aria-current", "true");
        }
        return count;
    }
}

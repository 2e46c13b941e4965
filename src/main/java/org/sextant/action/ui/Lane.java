package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionState;
import org.sextant.vocabulary.ActionId;

/** The cards of one state. What is as it was keeps its card, and with it the reader's place and their open menu. */
class Lane extends Section {

    /** More cards than this in one lane are for the table. */
    private static final int MOST = 30;

    private final Function<ActionCard, Optional<MoveMenu>> menu;
    private final String table;
    private final Span number = new Span();
    private final UnorderedList list = new UnorderedList();
    private Map<ActionId, JobCard> cards = Map.of();

    Lane(ActionState state, Telling telling, String table, Function<ActionCard, Optional<MoveMenu>> menu) {
        this.menu = menu;
        this.table = table;
        addClassName("lane");
        add(new H2(new Text(telling.words().of("action.board.state", state)), number), list);
    }

    void show(List<ActionCard> actions, Telling telling) {
        number.setText(telling.words().number(actions.size()));
        var wanted = new ArrayList<Component>();
        var kept = new HashMap<ActionId, JobCard>();
        actions.stream().limit(MOST).forEach(action -> {
            var card = card(action.id())
                    .filter(shown -> shown.shows(action))
                    .orElseGet(() -> new JobCard(action, telling, menu.apply(action)));
            kept.put(action.id(), card);
            wanted.add(card);
        });
        if (actions.size() > MOST) {
            var more = telling.words().of("action.board.more", "number", actions.size() - MOST);
            wanted.add(new ListItem(new Anchor(table, more)));
        }
        cards = kept;
        place(wanted);
        // A list without items would be read out as one.
        list.setVisible(!actions.isEmpty());
    }

    private void place(List<Component> wanted) {
        list.getChildren().filter(shown -> !wanted.contains(shown)).toList().forEach(list::remove);
        for (var place = 0; place < wanted.size(); place++) {
            var component = wanted.get(place);
            if (place >= list.getComponentCount() || !list.getComponentAt(place).equals(component)) {
                list.addComponentAtIndex(place, component);
            }
        }
    }

    Optional<JobCard> card(ActionId action) {
        return Optional.ofNullable(cards.get(action));
    }
}

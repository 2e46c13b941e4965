package org.sextant.action.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sextant.action.ActionCard;
import org.sextant.shell.Words;
import org.sextant.vocabulary.ActionId;

/** Which rows of a table are chosen. The choice outlives a redrawing, as far as the rows do. */
class Chosen {

    private final Set<ActionId> chosen = new LinkedHashSet<>();
    private final Map<ActionId, Checkbox> boxes = new LinkedHashMap<>();
    private final Checkbox all = new Checkbox();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<ActionCard> rows = List.of();

    Chosen() {
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                boxes.values().forEach(box -> box.setValue(change.getValue()));
            }
        });
    }

    /** From now on the table has these rows. */
    void of(List<ActionCard> shown) {
        rows = shown;
        boxes.clear();
        chosen.retainAll(shown.stream().map(ActionCard::id).toList());
        tell();
    }

    Checkbox all(Words words) {
        all.setAriaLabel(words.of("action.board.choose-all"));
        return all;
    }

    Checkbox box(ActionCard action, String label) {
        var box = new Checkbox();
        box.setAriaLabel(label);
        box.setValue(chosen.contains(action.id()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(action.id());
            } else {
                chosen.remove(action.id());
            }
            tell();
        });
        boxes.put(action.id(), box);
        return box;
    }

    /** The chosen ones, as they stand in the table. */
    List<ActionCard> actions() {
        return rows.stream().filter(row -> chosen.contains(row.id())).toList();
    }

    void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        all.setValue(!rows.isEmpty() && chosen.size() == rows.size());
        all.setIndeterminate(!chosen.isEmpty() && chosen.size() < rows.size());
        listeners.forEach(Runnable::run);
    }
}

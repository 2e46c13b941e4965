package org.sextant.action.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.sextant.action.ActionCard;
import org.sextant.vocabulary.ActionId;

/** Which rows of a table are chosen. The choice outlives a redrawing, as far as the rows do. */
class Chosen {

    private final Function<List<ActionId>, List<ActionCard>> lookup;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<ActionId> ids = List.of();

    /** @param lookup finds them as they stand now */
    Chosen(Function<List<ActionId>, List<ActionCard>> lookup) {
        this.lookup = lookup;
    }

    void choose(List<ActionId> chosen) {
        ids = List.copyOf(chosen);
        listeners.forEach(Runnable::run);
    }

    /** From now on the table has these rows. */
    void of(Collection<ActionCard> rows) {
        var there = rows.stream().map(ActionCard::id).toList();
        choose(ids.stream().filter(there::contains).toList());
    }

    int number() {
        return ids.size();
    }

    /** The chosen ones, as they stand now. */
    List<ActionCard> actions() {
        return lookup.apply(ids);
    }

    void whenChanged(Runnable listener) {
        listeners.add(listener);
    }
}

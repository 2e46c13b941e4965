package org.sextant.action.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Notes;

/**
 * Rows of one sort in the form, with a button for one more as long as there may be more. One that is taken away can be put back.
 *
 * @param <R> the sort
 */
final class RowList<R extends Row> implements Rows {

    private final Words words;
    private final Function<RowList<R>, R> making;
    private final int most;
    private final OrderedList list = new OrderedList();
    private final List<R> rows = new ArrayList<>();
    private final Button more;

    /**
     * Begins with one row.
     *
     * @param making makes the next row; it is not yet in the list that the function is given
     */
    RowList(String more, int most, Function<RowList<R>, R> making, Words words) {
        this.words = words;
        this.making = making;
        this.most = most;
        this.more = new Button(more, click -> added().focus());
        list.addClassNames("stack", "wide");
        added();
    }

    /** The list, and the button below it. */
    Component[] fields() {
        return new Component[] {list, more};
    }

    /** The rows in their order. */
    List<R> all() {
        return Collections.unmodifiableList(rows);
    }

    R added() {
        var row = making.apply(this);
        rows.add(row);
        arrange();
        return row;
    }

    /** Takes a row away, and offers to put it back where it was. */
    void remove(R row) {
        var place = rows.indexOf(row);
        rows.remove(place);
        arrange();
        Notes.done(words.of("action.form.row.removed", "number", place + 1), words, () -> {
            rows.add(Math.min(place, rows.size()), row);
            arrange();
        });
    }

    void move(R row, int steps) {
        var from = rows.indexOf(row);
        Collections.swap(rows, from, from + steps);
        arrange();
    }

    private void arrange() {
        list.removeAll();
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).stand(i + 1, rows.size());
            list.add(rows.get(i));
        }
        more.setEnabled(rows.size() < most);
    }

    @Override
    public List<List<Entry>> rows() {
        return rows.stream().map(Row::entries).toList();
    }

    @Override
    public void clear() {
        rows.clear();
        arrange();
    }

    @Override
    public List<Entry> add() {
        return added().entries();
    }

    @Override
    public List<Entry> sample() {
        return making.apply(this).entries();
    }
}

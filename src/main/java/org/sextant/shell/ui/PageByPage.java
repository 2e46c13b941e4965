package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.sextant.shell.Words;

/** A list that has been read already and may be long, a page at a time: thousands of cells at once would keep a phone busy for seconds. */
public final class PageByPage<T> extends Div {

    /** How many stand on a page. */
    public static final int ROWS = 50;

    private final transient List<T> all;
    private final transient Function<List<T>, Component> drawn;
    private final transient Words words;

    /**
     * Shows the page on which a certain one stands.
     *
     * @param index of that one, as for {@link #turnTo}
     * @param drawn shows so many of them, at most {@link #ROWS}
     */
    public PageByPage(List<T> all, int index, Function<List<T>, Component> drawn, Words words) {
        this.all = List.copyOf(all);
        this.drawn = drawn;
        this.words = words;
        addClassNames("stack", "tight");
        turnTo(index);
    }

    /** Turns to the page on which that one stands, counted from 0; none beyond the end. */
    public void turnTo(int index) {
        show(Math.clamp(index, 0, Math.max(0, all.size() - 1)) / ROWS);
    }

    private void show(int page) {
        removeAll();
        var from = page * ROWS;
        add(drawn.apply(all.subList(from, Math.min(all.size(), from + ROWS))));
        var pages = Math.ceilDiv(all.size(), ROWS);
        if (pages > 1) {
            add(new Turning(words, page, pages, this::show));
        }
    }
}

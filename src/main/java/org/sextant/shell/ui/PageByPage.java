package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.sextant.shell.Words;

/**
 * A list that has been read already and may be long, a page at a time: thousands of cells at once would keep a phone busy for seconds.
 *
 * @param <C> what shows a page
 */
public final class PageByPage<T, C extends Component> extends Div {

    /** How many stand on a page. */
    public static final int ROWS = 50;

    private final transient List<T> all;
    private final transient Function<List<T>, C> drawn;
    private final transient Words words;
    private int page;
    private C shown;

    /**
     * Shows the page on which a certain one stands.
     *
     * @param index of that one, as for {@link #turnTo}
     * @param drawn shows so many of them, at most {@link #ROWS}
     */
    public PageByPage(List<T> all, int index, Function<List<T>, C> drawn, Words words) {
        this.all = List.copyOf(all);
        this.drawn = drawn;
        this.words = words;
        addClassNames("stack", "tight");
        page = pageOf(index);
        shown = draw();
    }

    /** Turns to the page on which that one stands, counted from 0; none beyond the end. Where it is shown already, everything stays. */
    public void turnTo(int index) {
        if (pageOf(index) != page) {
            show(pageOf(index));
        }
    }

    /** The page that is shown. */
    public C shown() {
        return shown;
    }

    private int pageOf(int index) {
        return Math.clamp(index, 0, Math.max(0, all.size() - 1)) / ROWS;
    }

    private void show(int wanted) {
        page = wanted;
        removeAll();
        shown = draw();
    }

    private C draw() {
        var from = page * ROWS;
        var rows = drawn.apply(all.subList(from, Math.min(all.size(), from + ROWS)));
        add(rows);
        var pages = Math.ceilDiv(all.size(), ROWS);
        if (pages > 1) {
            add(new Turning(words, page, pages, this::show));
        }
        return rows;
    }
}

package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.sextant.shell.Words;
import org.springframework.data.domain.Slice;

/** A long list, leaf by leaf, what is newest first; two buttons turn the leaves. */
public final class Leaves<T> extends Div {

    private final transient Words words;
    private final transient IntFunction<Slice<T>> source;
    private final transient Function<T, Component> row;
    private final String none;
    private int leaf;

    /**
     * @param source reads a leaf, counted from 0
     * @param none what is said where there is nothing
     */
    public Leaves(IntFunction<Slice<T>> source, Function<T, Component> row, String none, Words words) {
        this.source = source;
        this.row = row;
        this.none = none;
        this.words = words;
        addClassName("stack");
        fill();
    }

    /** Shows what is true now; where the last row of a leaf is gone, the leaf before it. */
    public void fill() {
        var slice = source.apply(leaf);
        while (slice.isEmpty() && leaf > 0) {
            leaf--;
            slice = source.apply(leaf);
        }
        removeAll();
        if (slice.isEmpty()) {
            add(new Paragraph(none));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        slice.forEach(one -> list.add(row.apply(one)));
        add(list);
        if (slice.hasPrevious() || slice.hasNext()) {
            add(turn(slice));
        }
    }

    private Component turn(Slice<T> slice) {
        var row = new Div(
                button("shell.leaves.newer", slice.hasPrevious(), -1),
                button("shell.leaves.older", slice.hasNext(), 1));
        row.addClassName("row");
        return row;
    }

    private Button button(String text, boolean can, int by) {
        var button = new Button(words.of(text), click -> {
            leaf += by;
            fill();
        });
        button.setEnabled(can);
        return button;
    }
}

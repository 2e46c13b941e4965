package org.sextant.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.sextant.shell.Words;

/** From one page of a long list to the next, and where one is. */
public final class Turning extends Div {

    private enum Way {
        BACK,
        ON
    }

    private final Button back;
    private final Button on;

    /**
     * @param number of the page, from 0 on
     * @param to shows another one
     */
    public Turning(Words words, int number, int pages, IntConsumer to) {
        back = new Button(words.of("shell.pages.before"), click -> turn(Way.BACK, number - 1, to));
        back.setEnabled(number > 0);
        on = new Button(words.of("shell.pages.after"), click -> turn(Way.ON, number + 1, to));
        on.setEnabled(number < pages - 1);
        var where = new Span(words.of("shell.pages.here", "number", number + 1, "pages", pages));
        where.getElement().setAttribute("role", "status");
        add(back, where, on);
        addClassNames("row", "turning");
    }

    // The other page has buttons of its own; those are told which one was pressed.
    private static void turn(Way way, int number, IntConsumer to) {
        var ui = UI.getCurrentOrThrow();
        ComponentUtil.setData(ui, Way.class, way);
        try {
            to.accept(number);
        } finally {
            ComponentUtil.setData(ui, Way.class, null);
        }
    }

    /** Whoever leafs by keyboard has the cursor where it was: on the button that they pressed or, at the end, on the one that leads back. */
    @Override
    protected void onAttach(AttachEvent event) {
        var way = ComponentUtil.getData(event.getUI(), Way.class);
        if (way != null) {
            var ahead = !back.isEnabled() || (way == Way.ON && on.isEnabled());
            (ahead ? on : back).focus();
        }
    }
}

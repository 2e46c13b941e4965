package org.sextant.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.sextant.shell.Words;

/** From one page of a long list to the next, and where one is. */
public final class Turning extends Div {

    /**
     * @param number of the page, from 0 on
     * @param to shows another one
     */
    public Turning(Words words, int number, int pages, IntConsumer to) {
        var back = new Button(words.of("shell.pages.before"), click -> to.accept(number - 1));
        back.setEnabled(number > 0);
        var on = new Button(words.of("shell.pages.after"), click -> to.accept(number + 1));
        on.setEnabled(number < pages - 1);
        var where = new Span(words.of("shell.pages.here", "number", number + 1, "pages", pages));
        where.getElement().setAttribute("role", "status");
        add(back, where, on);
        addClassName("row");
    }
}

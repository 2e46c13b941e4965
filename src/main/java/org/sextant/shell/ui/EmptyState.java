package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a list shows while there is nothing in it: what is missing, and what to do first. */
public final class EmptyState extends Div {

    /**
     * An empty state.
     *
     * @param title what is missing
     * @param text what the first one could be
     * @param action the button or link that begins it; none where this person cannot
     */
    public EmptyState(String title, String text, Component... action) {
        addClassName("empty");
        add(new H2(title), new Paragraph(text));
        if (action.length > 0) {
            add(new Div(action));
        }
    }
}

package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The head of a page: its title, one sentence that says what is here, and what can be done on all of it. */
public final class PageHeader extends Header {

    private final String title;

    /**
     * A head with or without actions.
     *
     * @param lead one sentence of what is here; empty where the title says it
     */
    public PageHeader(String title, String lead, Component... actions) {
        this(title, lead.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(lead)), actions);
    }

    /**
     * A head whose sentence people wrote: it runs in its own direction.
     *
     * @param lead as {@link Told} has it
     */
    public PageHeader(String title, Bdi lead, Component... actions) {
        this(title, lead.getText().isEmpty() ? Optional.empty() : Optional.of(new Paragraph(lead)), actions);
    }

    private PageHeader(String title, Optional<Paragraph> lead, Component... actions) {
        this.title = title;
        addClassName("head");
        var text = new Div(new H1(title));
        text.addClassName("grow");
        lead.ifPresent(text::add);
        add(text);
        if (actions.length > 0) {
            var row = new Span(actions);
            row.addClassName("row");
            add(row);
        }
    }

    String title() {
        return title;
    }
}

package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.sextant.shell.Words;

/** What stands above the fields of a form until it is dealt with: an offer, a choice between two writings, word of what others did. Empty until then. */
public final class FormNotice extends Div {

    public FormNotice() {
        addClassName("wide");
    }

    /** In the place of what stood there. */
    public void show(Component said) {
        removeAll();
        add(said);
    }

    /** The same, and leads the reader there. */
    public void lead(Component said) {
        show(said);
        scrollIntoView();
    }

    /** Says that others changed the same just now, unless something else is to be read first; the page stays where it is. */
    public void changedByOthers(Words words) {
        if (isEmpty()) {
            var said = new Div(new Paragraph(words.of("shell.conflict.just-now")));
            said.addClassName("banner");
            said.getElement().setAttribute("role", "status");
            add(said);
        }
    }

    public boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    public void clear() {
        removeAll();
    }
}

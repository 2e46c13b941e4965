package org.sextant.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.sextant.shell.Words;

/** Says above a view that somebody else has changed what it shows. It is shown when the reader wants it: what they are typing meanwhile stays. */
public final class ChangedHere extends Div {

    private final transient Words words;

    public ChangedHere(Words words) {
        this.words = words;
        getElement().setAttribute("role", "status");
    }

    /** Says it, once. */
    public void say() {
        if (getChildren().findAny().isPresent()) {
            return;
        }
        var said = new Div(
                new Paragraph(words.of("shell.here.changed")),
                new Button(
                        words.of("shell.here.show"),
                        click -> UI.getCurrentOrThrow().getPage().reload()));
        said.addClassNames("banner", "stack", "tight");
        add(said);
    }
}

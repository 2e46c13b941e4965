package org.sextant.shell.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words that came from people, such as a name: its writing direction is its own and does not reach into the sentence around it. */
@Tag("bdi")
public final class Bdi extends HtmlContainer {

    public Bdi(String text) {
        setText(text);
    }
}

package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import org.sextant.shell.Words;

/** The parts that the three views for what went wrong share. */
abstract class Closed extends Page {

    private final transient Words words;

    Closed(Words words) {
        this.words = words;
        addClassName("slim");
    }

    /** Says it in the words of the public door's page for the same status. Vaadin may ask the same view twice. */
    final int say(int status, Component... more) {
        var key = "shell.error." + status;
        removeAll();
        add(new PageHeader(words.of(key + ".title"), ""), new Paragraph(words.of(key + ".text")));
        add(more);
        return status;
    }

    final Paragraph reference(String number) {
        var code = new Code(number);
        code.getElement().setAttribute("dir", "ltr");
        return new Paragraph(new Text(words.of("shell.error.reference") + " "), code);
    }
}

package org.sextant.campaign.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.shell.Words;

/** Somebody else changed the update while one was writing: shows theirs beside what one wrote, and lets one choose. Nothing is lost before. */
class Conflict extends Div {

    Conflict(UpdateSummary theirs, Words words, Runnable keepMine, Runnable takeTheirs) {
        addClassNames("banner", "warn", "wide", "stack");
        getElement().setAttribute("role", "alert");
        var said = new Paragraph();
        said.getElement()
                .appendChild(ElementFactory.createStrong(words.of("news.conflict.title")))
                .appendChild(Element.createText(" " + words.of("news.conflict.text")));
        var choice = new Div(
                new Button(words.of("news.conflict.mine"), click -> keepMine.run()),
                new Button(words.of("news.conflict.theirs"), click -> takeTheirs.run()));
        choice.addClassName("row");
        add(said, new Reading(theirs, words), choice);
    }
}

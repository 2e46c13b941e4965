package org.sextant.campaign.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Told;

/** An update to be read. */
class Reading extends Div {

    Reading(UpdateSummary update, Words words) {
        addClassName("stack");
        add(new H2(Told.inline(update.text().title(), words)));
        var spoken = update.text().body().spokenIn(words.language());
        var text = new Div();
        text.addClassNames("stack", "say");
        text.getElement().setAttribute("lang", spoken.tag()).setAttribute("dir", spoken.direction());
        update.text().paragraphs(words.language()).forEach(paragraph -> text.add(new Paragraph(paragraph)));
        add(text);
    }
}

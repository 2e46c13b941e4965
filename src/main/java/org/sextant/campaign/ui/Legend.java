package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.sextant.shell.Words;

/** How to read the timeline, and how to move what can be moved. */
class Legend extends Paragraph {

    Legend(boolean moves, boolean hangs, Words words) {
        addClassName("legend");
        for (var sign : new String[] {"filled", "grey", "reached", "to-come"}) {
            add(new Span(words.of("campaign.calendar.legend." + sign)));
        }
        if (hangs) {
            add(new Span(words.of("campaign.calendar.legend.hangs")));
        }
        if (moves) {
            add(new Span(words.of("campaign.calendar.legend.move")));
        }
    }
}

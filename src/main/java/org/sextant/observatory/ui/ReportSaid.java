package org.sextant.observatory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.sextant.observatory.ReportText;
import org.sextant.shell.Words;

/** What was reported, of where and when. */
class ReportSaid extends Div {

    private final Div head;

    ReportSaid(ReportText text, String place, Words words) {
        var line = new Paragraph(words.of(
                "observatory.moderation.head",
                "place",
                place,
                "month",
                words.monthAndYear(text.month().atDay(1)),
                "origin",
                words.of("observatory.origin", text.origin())));
        line.addClassName("small");
        head = new Div(line);
        head.addClassName("row");
        var language = text.language();
        var body = new Div(new Paragraph(text.body()));
        body.addClassNames("say", "wording");
        body.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        addClassNames("stack", "tight");
        add(head, body);
    }

    /** Puts something beside the head. */
    ReportSaid mark(Component mark) {
        head.add(mark);
        return this;
    }
}

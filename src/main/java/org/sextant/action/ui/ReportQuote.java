package org.sextant.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.sextant.observatory.ReportSummary;
import org.sextant.place.Places;
import org.sextant.programme.Programme;
import org.sextant.shell.Words;
import org.sextant.shell.ui.PrincipleSign;
import org.sextant.vocabulary.PlainText;
import org.springframework.stereotype.Component;

/** The report that an action begins at: where, when, of which principle, and its first words in its own language. */
@Component
class ReportQuote {

    private static final int BEGINNING = 300;

    private final Places places;
    private final Programme programme;

    ReportQuote(Places places, Programme programme) {
        this.places = places;
        this.programme = programme;
    }

    Div of(ReportSummary report, Words words) {
        var text = report.text();
        var head = new Paragraph(words.of(
                "action.occasion.report",
                "place",
                places.byCode(text.place()).in(words.language()),
                "month",
                words.monthAndYear(text.month().atDay(1)),
                "principle",
                programme.principle(text.theme()).name().in(words.language())));
        var row = new Div(new PrincipleSign(text.theme()), head);
        row.addClassName("row");
        var said = new Paragraph(PlainText.beginning(text.body(), BEGINNING));
        said.getElement()
                .setAttribute("lang", text.language().tag())
                .setAttribute("dir", text.language().direction());
        var quote = new Div(row, said);
        quote.addClassNames("banner", "stack", "tight");
        return quote;
    }
}

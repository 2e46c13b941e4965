package org.sextant.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.sextant.member.AuditReading;
import org.sextant.member.AuditReading.Chain;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;

/** Walks the chain of the audit trail when asked to, and says whether it holds. */
class ChainPart extends Section {

    private final transient Words words;
    private final Div outcome = new Div();

    ChainPart(AuditReading audit, Desk desk) {
        this.words = desk.words();
        addClassName("part");
        outcome.getElement().setAttribute("role", "status");
        var check = new Button(words.of("audit.check"), click -> tell(audit.check(desk.person())));
        var content = new Div(new Paragraph(words.of("audit.check.lead")), check, outcome);
        content.addClassName("stack");
        add(new H2(words.of("audit.check")), content);
    }

    private void tell(Chain chain) {
        outcome.removeAll();
        outcome.setClassName("banner");
        switch (chain) {
            case Chain.Whole(var entries, var hash) -> {
                var code = new Span(hash);
                code.addClassName("hash");
                code.getElement().setAttribute("dir", "ltr");
                outcome.addClassName("good");
                outcome.add(new Paragraph(words.of("audit.check.whole", "number", entries)), code);
            }
            case Chain.Broken(var place) -> {
                outcome.addClassName("bad");
                outcome.add(new Paragraph(words.of("audit.check.broken", "place", place)));
            }
        }
    }
}

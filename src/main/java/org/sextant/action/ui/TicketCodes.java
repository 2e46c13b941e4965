package org.sextant.action.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.sextant.action.SlotNumber;
import org.sextant.action.When;
import org.sextant.action.attendance.QrCode;
import org.sextant.sealing.TypedCode;
import org.sextant.shell.PublicAddress;
import org.springframework.stereotype.Component;

/** Draws what a member shows at the door. */
@Component
class TicketCodes {

    private final PublicAddress address;

    TicketCodes(PublicAddress address) {
        this.address = address;
    }

    Details of(Visit visit, TypedCode code) {
        return details(visit.words().of("action.page.door.title"), visit, code);
    }

    Details of(Visit visit, SlotNumber slot, TypedCode code) {
        var when = visit.card()
                .slot(slot)
                .map(one -> When.of(one, visit.card(), visit.words()))
                .orElse("");
        return details(visit.words().of("action.page.door.title") + ": " + when, visit, code);
    }

    private Details details(String title, Visit visit, TypedCode code) {
        var words = visit.words();
        var typed = new Span(code.text());
        typed.getElement().setAttribute("dir", "ltr");
        var shown = new Div(
                new Paragraph(words.of("action.page.door.text")),
                drawing(QrCode.ofTicket(address.of(""), visit.card().slug(), code), words.of("action.page.door.label")),
                new Paragraph(new Span(words.of("action.page.door.code") + " "), typed));
        shown.addClassNames("stack", "tight");
        return new Details(title, shown);
    }

    private static Svg drawing(QrCode code, String label) {
        var side = code.size();
        var svg = new Svg(
                "<svg width=\"220\" height=\"220\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">".formatted(side, side)
                        + "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>".formatted(side, side)
                        + "<path fill=\"#000\" shape-rendering=\"crispEdges\" d=\"" + code.path() + "\"/></svg>");
        svg.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        return svg;
    }
}

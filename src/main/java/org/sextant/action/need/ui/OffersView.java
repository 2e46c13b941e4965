package org.sextant.action.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.action.need.Offers;
import org.sextant.shell.TypedTexts;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** What one can offer, to whom, and what asks for it. */
@Route(NeedsPath.OFFERS)
@PermitAll
class OffersView extends Page {

    private final transient Desk desk;
    private final transient Offers offers;
    private final transient RequestRows requests;
    private final transient TypedTexts texts;
    private final transient Words words;
    private final Div asking = new Div();

    OffersView(Desk desk, Offers offers, RequestRows requests, TypedTexts texts) {
        this.desk = desk;
        this.offers = offers;
        this.requests = requests;
        this.texts = texts;
        this.words = desk.words();
        add(new PageHeader(words.of("need.offers.title"), words.of("need.offers.lead")));
        if (offers.choices(desk.person()).isEmpty()) {
            add(new EmptyState(words.of("need.offers.alone.title"), words.of("need.offers.alone.text")));
            return;
        }
        fill();
        add(asking, offering());
    }

    private void fill() {
        asking.removeAll();
        var part = new Section(new H2(words.of("need.requests.title")));
        part.addClassName("part");
        requests.of(desk, this::fill)
                .ifPresentOrElse(part::add, () -> part.add(new Paragraph(words.of("need.requests.none"))));
        asking.add(part);
    }

    private Section offering() {
        var part = new Section(
                new H2(words.of("need.offer.title")),
                new Paragraph(words.of("need.offer.lead")),
                new OfferForm(desk, offers, texts, this::fill));
        part.addClassNames("part", "stack");
        return part;
    }
}

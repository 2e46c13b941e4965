package org.sextant.campaign.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.library.Library;
import org.sextant.campaign.library.Shipment;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;

/** What the library holds, and below it, for who keeps it, how something is added. */
class Shelf extends Div {

    private final transient CampaignSummary campaign;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Library library;
    private final transient Shipment shipment;
    private final transient Keeper keeper;
    private final Section held = new Section();

    Shelf(CampaignSummary campaign, Desk desk, Library library, Shipment shipment, Keeper keeper) {
        this.campaign = campaign;
        this.desk = desk;
        this.words = desk.words();
        this.library = library;
        this.shipment = shipment;
        this.keeper = keeper;
        fill();
        add(held);
        if (keeper.keeps()) {
            add(adding());
        }
    }

    final void fill() {
        var items = library.of(campaign.id(), desk.person());
        held.removeAll();
        if (items.isEmpty()) {
            held.add(new EmptyState(
                    words.of("library.none.title"),
                    words.of(keeper.keeps() ? "library.none.text" : "library.none.reader")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        items.forEach(
                item -> list.add(new ItemRow(item, desk, library, shipment, new ItemRow.Around(keeper, this::fill))));
        held.add(new H2(words.of("library.title", "number", items.size(), "most", Library.MOST)), list);
    }

    private Section adding() {
        var part = new Section(
                new H2(words.of("library.add.title")),
                new FileField(campaign, desk, library, this::fill),
                new LinkForm(campaign, desk, library, this::fill));
        part.addClassNames("part", "stack");
        return part;
    }
}

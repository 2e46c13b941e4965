package org.sextant.campaign.coalition.ui;

import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.sextant.shell.ui.Arrival;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** What one's organisations are asked to stand behind, and what they do. */
@Route(CoalitionPolicy.PATH)
@Menu(title = "coalition.menu", order = 31)
@PermitAll
class CoalitionView extends Page {

    private final transient Desk desk;
    private final transient OwnCoalitions own;

    CoalitionView(Desk desk, OwnCoalitions own) {
        this.desk = desk;
        this.own = own;
        fill();
    }

    private void fill() {
        removeAll();
        var words = desk.words();
        add(new PageHeader(words.of("coalition.own.title"), words.of("coalition.own.lead")));
        var list = new UnorderedList();
        list.addClassName("rows");
        own.coalition()
                .concerning(desk.person())
                .forEach(partner -> own.campaigns()
                        .byId(partner.campaign())
                        .ifPresent(campaign -> list.add(Arrival.at(
                                new OwnPartnerRow(partner, campaign, desk, own, this::fill), partner.key()))));
        if (list.getComponentCount() == 0) {
            add(new EmptyState(words.of("coalition.own.none.title"), words.of("coalition.own.none.text")));
        } else {
            add(list);
        }
        own.parts().stream()
                .sorted(Comparator.comparingInt(OwnCoalitionPart::order))
                .forEach(part -> part.of(desk, this::fill).ifPresent(this::add));
    }
}

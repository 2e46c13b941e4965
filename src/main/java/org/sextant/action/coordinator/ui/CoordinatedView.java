package org.sextant.action.coordinator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.sextant.action.ActionCard;
import org.sextant.action.Board;
import org.sextant.action.When;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.shell.ui.Told;

/** The actions that one coordinates alone, without working in their campaigns. */
@Route(CoordinatedPolicy.PATH)
@Menu(title = "coordinator.menu", order = 32)
@PermitAll
class CoordinatedView extends Page {

    CoordinatedView(Desk desk, Board board, Campaigns campaigns) {
        var words = desk.words();
        add(new PageHeader(words.of("coordinator.own.title"), words.of("coordinator.own.lead")));
        List<ListItem> rows = board.coordinatedBy(desk.person()).stream()
                .flatMap(action -> row(action, campaigns, words).stream())
                .toList();
        if (rows.isEmpty()) {
            add(new EmptyState(words.of("coordinator.own.none.title"), words.of("coordinator.own.none.text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        rows.forEach(list::add);
        add(list);
    }

    private static Optional<ListItem> row(ActionCard action, Campaigns campaigns, Words words) {
        return campaigns.byId(action.campaign()).map(campaign -> row(action, campaign, words));
    }

    private static ListItem row(ActionCard action, CampaignSummary campaign, Words words) {
        var link = new Anchor("campaigns/" + campaign.slug() + "/actions/" + action.slug(), "");
        link.add(Told.inline(action.outline().title(), words));
        var facts = new Span(words.of("action.board.kind", action.kind()) + " · " + When.inShort(action, words));
        facts.addClassName("small");
        var row = new Div(facts);
        row.addClassName("row");
        return new ListItem(new H2(link), row);
    }
}

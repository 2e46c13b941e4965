package org.sextant.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.sextant.campaign.Campaigns;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.ModerationQueue;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** What waits for a moderator of the platform. */
@Route(ModerationView.PATH)
@Menu(title = "petition.work.moderation.menu", order = 60)
@PermitAll
class ModerationView extends Page {

    static final String PATH = "moderation";

    private final transient Desk desk;
    private final transient Campaigns campaigns;

    ModerationView(Desk desk, Campaigns campaigns, Petitions petitions, List<ModerationQueue> queues) {
        this.desk = desk;
        this.campaigns = campaigns;
        addClassName("slim");
        var waiting = petitions.waitingFor(desk.person());
        var others = queues.stream()
                .sorted(Comparator.comparingInt(ModerationQueue::order))
                .flatMap(queue -> queue.of(desk).stream())
                .toList();
        add(header(waiting.size()));
        if (!waiting.isEmpty()) {
            add(list(waiting));
        } else if (others.isEmpty()) {
            add(empty());
        }
        add(others);
    }

    private PageHeader header(int number) {
        return new PageHeader(
                desk.words().of("petition.work.moderation.title"),
                number == 0 ? "" : desk.words().of("petition.work.moderation.lead", "number", number));
    }

    private EmptyState empty() {
        return new EmptyState(
                desk.words().of("petition.work.moderation.empty.title"),
                desk.words().of("petition.work.moderation.empty.text"));
    }

    private Component list(List<PetitionSummary> waiting) {
        var list = new UnorderedList();
        list.addClassName("need");
        waiting.forEach(petition -> list.add(row(petition)));
        return list;
    }

    private ListItem row(PetitionSummary petition) {
        var campaign = campaigns.byId(petition.campaign()).orElseThrow();
        var link = new Anchor(Address.of(campaign, petition));
        link.add(new Bdi(petition.title().in(desk.language())));
        var kind = new Paragraph(new Bdi(campaign.title().in(desk.language())));
        kind.addClassName("kind");
        var languages = new Paragraph(desk.words()
                .list(petition.drafts().keySet().stream()
                        .map(desk.words()::nameOf)
                        .toList()));
        languages.addClassName("small");
        return new ListItem(new Div(kind, new H2(link), languages));
    }
}

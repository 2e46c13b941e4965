package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Drafts;
import org.sextant.campaign.Stage;
import org.sextant.programme.Wheels;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.shell.ui.Told;

/** The campaigns on which this person works. */
@Route(CampaignPaths.ALL)
@Menu(title = "campaign.menu", order = 10)
@PermitAll
class CampaignsView extends Page {

    private final Words words;
    private final transient Wheels wheels;

    CampaignsView(Desk desk, Campaigns campaigns, Drafts drafts, Wheels wheels) {
        words = desk.words();
        this.wheels = wheels;
        var mine = campaigns.of(desk.person());
        var mayStart = campaigns.voiceOf(desk.person()).starts();
        add(header(mine, mayStart), mine.isEmpty() ? nothing() : cards(mine));
        var askingNobody = mine.stream()
                .filter(campaign ->
                        campaign.stage() != Stage.ENDED && campaign.addressees().isEmpty())
                .toList();
        if (!askingNobody.isEmpty()) {
            add(
                    new H2(words.of("campaign.list.asking-nobody")),
                    new Paragraph(words.of("campaign.list.asking-nobody.text")),
                    links(askingNobody));
        }
        var discarded = drafts.discarded(desk.person());
        if (!discarded.isEmpty()) {
            add(new H2(words.of("campaign.list.discarded")), discarded(discarded));
        }
    }

    private UnorderedList discarded(List<CampaignSummary> drafts) {
        var list = new UnorderedList();
        for (var draft : drafts) {
            var link = new RouterLink(CampaignView.class, CampaignPaths.parameters(draft));
            link.add(Told.inline(draft.title(), words));
            var item = new ListItem(link);
            item.add(" · " + words.of("campaign.list.discarded.until", "day", DraftActs.lastDay(draft, words)));
            list.add(item);
        }
        return list;
    }

    private PageHeader header(List<CampaignSummary> mine, boolean mayStart) {
        return new PageHeader(
                words.of("campaign.list.title"),
                mine.isEmpty() ? "" : words.of("campaign.list.lead", "number", mine.size()),
                mayStart ? new Component[] {start()} : new Component[0]);
    }

    private Button start() {
        var start = new Button(
                words.of("campaign.start.open"), click -> UI.getCurrentOrThrow().navigate(NewCampaignView.class));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return start;
    }

    private EmptyState nothing() {
        var open = new Anchor("/" + words.language().tag() + "/campaigns", words.of("campaign.list.empty.act"));
        open.setRouterIgnore(true);
        return new EmptyState(words.of("campaign.list.empty.title"), words.of("campaign.list.empty.text"), open);
    }

    private UnorderedList links(List<CampaignSummary> some) {
        var links = new UnorderedList();
        for (var campaign : some) {
            var link = new RouterLink(EditCampaignView.class, CampaignPaths.parameters(campaign));
            link.add(Told.inline(campaign.title(), words));
            links.add(new ListItem(link));
        }
        return links;
    }

    private UnorderedList cards(List<CampaignSummary> mine) {
        var cards = new UnorderedList();
        cards.addClassName("cards");
        mine.forEach(campaign -> cards.add(new ListItem(new CampaignCard(campaign, wheels, words))));
        return cards;
    }
}

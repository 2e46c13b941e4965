package org.sextant.campaign.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.news.UpdateState;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Told;

/** The updates of a campaign, the latest first. Who may write opens one by its title. */
class NewsList extends Div {

    private final transient CampaignSummary campaign;
    private final transient Words words;
    private final boolean writes;

    NewsList(CampaignSummary campaign, List<UpdateSummary> updates, boolean writes, Words words) {
        this.campaign = campaign;
        this.words = words;
        this.writes = writes;
        if (updates.isEmpty()) {
            add(nothing());
            return;
        }
        add(head(), list(updates));
    }

    private EmptyState nothing() {
        return writes
                ? new EmptyState(words.of("news.none.title"), words.of("news.none.text"), write())
                : new EmptyState(words.of("news.none.title"), words.of("news.none.reader"));
    }

    private Button write() {
        var write = new Button(
                words.of("news.write"),
                click ->
                        UI.getCurrentOrThrow().navigate(UpdateView.class, NewsPath.parameters(campaign, NewsPath.NEW)));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return write;
    }

    private Div head() {
        var title = new H2(words.of("news.title"));
        title.addClassName("grow");
        var head = new Div(title);
        head.addClassName("row");
        if (writes) {
            head.add(write());
        }
        return head;
    }

    private UnorderedList list(List<UpdateSummary> updates) {
        var list = new UnorderedList();
        list.addClassName("rows");
        updates.forEach(update -> list.add(row(update)));
        return list;
    }

    private ListItem row(UpdateSummary update) {
        var title = new H3();
        if (writes) {
            var link = new RouterLink(
                    UpdateView.class, NewsPath.parameters(campaign, update.id().toString()));
            link.add(Told.inline(update.text().title(), words));
            title.add(link);
        } else {
            title.add(Told.inline(update.text().title(), words));
        }
        return new ListItem(title, line(update));
    }

    private Div line(UpdateSummary update) {
        var line = new Div(badge(update.state()));
        line.addClassName("row");
        line.add(small(words.date(update.publishedAt().orElse(update.writtenAt()), campaign.zone())));
        if (!update.corrections().isEmpty()) {
            line.add(small(
                    words.of("news.corrected", "number", update.corrections().size())));
        }
        if (update.number().isPresent() && campaign.isPublic()) {
            line.add(publicPage(update));
        }
        return line;
    }

    private Badge badge(UpdateState state) {
        var kind = switch (state) {
            case DRAFT -> Badge.Kind.WAITS;
            case PUBLISHED -> Badge.Kind.GOOD;
            case TAKEN_DOWN -> Badge.Kind.PLAIN;
        };
        return new Badge(kind, words.of("news.state", state));
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("small");
        return small;
    }

    private Anchor publicPage(UpdateSummary update) {
        var link = new Anchor(
                "/" + words.language().tag() + "/campaigns/" + campaign.slug() + "/updates/"
                        + update.number().orElseThrow(),
                words.of("news.public"));
        link.setRouterIgnore(true);
        return link;
    }
}

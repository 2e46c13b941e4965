package org.sextant.campaign.coalition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Stage;
import org.sextant.campaign.coalition.Coalition;
import org.sextant.campaign.coalition.PartnerHistory;
import org.sextant.campaign.coalition.PartnerState;
import org.sextant.campaign.coalition.PartnerSummary;
import org.sextant.campaign.coalition.Spokespeople;
import org.sextant.campaign.ui.CampaignTab;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;

/** Who stands behind a campaign, is asked to or left, how another is asked, and what happened between them. */
@SpringComponent
class PartnersTab implements CampaignTab {

    private static final int AFTER_PEOPLE = 42;

    private final Coalition coalition;
    private final Spokespeople spokespeople;
    private final PartnerRows rows;
    private final ObjectProvider<Desk> desks;

    PartnersTab(Coalition coalition, Spokespeople spokespeople, PartnerRows rows, ObjectProvider<Desk> desks) {
        this.coalition = coalition;
        this.spokespeople = spokespeople;
        this.rows = rows;
        this.desks = desks;
    }

    @Override
    public String path() {
        return "partners";
    }

    @Override
    public String title(Words words) {
        return words.of("coalition.tab");
    }

    @Override
    public int order() {
        return AFTER_PEOPLE;
    }

    @Override
    public Component content(CampaignSummary campaign, PersonId person) {
        var content = new Div();
        content.addClassName("stack");
        fill(content, campaign, desks.getObject());
        return content;
    }

    private void fill(Div content, CampaignSummary campaign, Desk desk) {
        var words = desk.words();
        var found = coalition.of(campaign.id(), desk.person());
        var asks = campaign.stage() != Stage.ENDED && coalition.invites(campaign.id(), desk.person());
        Runnable again = () -> fill(content, campaign, desk);
        content.removeAll();
        if (found.isEmpty()) {
            content.add(new EmptyState(
                    words.of("coalition.none.title"),
                    words.of(asks ? "coalition.none.text" : "coalition.none.reader")));
        } else {
            content.add(new Paragraph(words.of("coalition.lead")), list(found, asks, desk, again));
        }
        if (asks) {
            content.add(new InvitePartner(campaign, desk, coalition, again));
        }
        history(campaign, desk).ifPresent(content::add);
    }

    private UnorderedList list(List<PartnerSummary> found, boolean asks, Desk desk, Runnable again) {
        var agreed = found.stream()
                .filter(partner -> partner.state() == PartnerState.AGREED)
                .count();
        var offered = new PartnerRows.Offered(asks, asks && agreed > 1);
        var voices = spokespeople.of(found.getFirst().campaign(), desk.person());
        var list = new UnorderedList();
        list.addClassName("rows");
        found.forEach(partner -> list.add(rows.of(
                partner, Optional.ofNullable(voices.get(partner.organisation().id())), offered, desk, again)));
        return list;
    }

    private Optional<Section> history(CampaignSummary campaign, Desk desk) {
        var past = coalition.history(campaign.id(), desk.person());
        if (past.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        past.forEach(line -> list.add(line(line, desk)));
        var history = new Section(new H2(desk.words().of("coalition.history")), list);
        history.addClassName("part");
        return Optional.of(history);
    }

    private static ListItem line(PartnerHistory line, Desk desk) {
        var words = desk.words();
        var day = new Span(words.shortMoment(line.past().at(), desk.zone()));
        day.addClassName("small");
        var what = new Span(words.of("coalition.past", line.past().step(), "name", line.organisation()));
        what.addClassName("grow");
        var row = new Div(what, day);
        row.addClassName("row");
        var item = new ListItem(row);
        if (line.past().stays() + line.past().stops() > 0) {
            var parts = new Paragraph(words.of(
                    "coalition.past.parts",
                    "stays",
                    line.past().stays(),
                    "stops",
                    line.past().stops()));
            parts.addClassName("small");
            item.add(parts);
        }
        return item;
    }
}

package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.sextant.campaign.Addressee;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.place.Places;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.Demands;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.PrincipleSign;
import org.sextant.shell.ui.Told;

/** What a campaign sets out to do: demands, whom it asks, in which languages, who stands behind it. */
@SpringComponent
class Aims {

    private final Demands demands;
    private final Organisations organisations;
    private final Places places;

    Aims(Demands demands, Organisations organisations, Places places) {
        this.demands = demands;
        this.organisations = organisations;
        this.places = places;
    }

    Section of(CampaignSummary campaign, Words words, boolean editable) {
        var part = new Section(head(campaign, words, editable));
        part.addClassNames("part", "stack");
        var summary = Told.paragraph(campaign.summary(), words);
        summary.addClassName("say");
        part.add(summary, facts(campaign, words));
        return part;
    }

    private static Div head(CampaignSummary campaign, Words words, boolean editable) {
        var title = new H2(words.of("campaign.aims.title"));
        title.addClassName("grow");
        var head = new Div(title);
        head.addClassName("row");
        if (editable) {
            head.add(new Button(
                    words.of("campaign.aims.edit"),
                    click -> UI.getCurrentOrThrow()
                            .navigate(EditCampaignView.class, CampaignPaths.parameters(campaign))));
        }
        return head;
    }

    private DescriptionList facts(CampaignSummary campaign, Words words) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(
                facts,
                words.of("campaign.aims.demands"),
                list(campaign.demands().stream()
                        .flatMap(id -> demands.byId(id).stream())
                        .map(demand -> demand(demand, words))
                        .toList()));
        fact(facts, words.of("campaign.aims.addressees"), addressees(campaign.addressees(), words));
        fact(
                facts,
                words.of("campaign.aims.languages"),
                new Span(words.list(
                        campaign.languages().stream().map(words::nameOf).toList())));
        fact(facts, words.of("campaign.aims.zone"), new Bdi(campaign.zone().getId()));
        var behind = organisations.byIds(campaign.organisations());
        if (!behind.isEmpty()) {
            fact(
                    facts,
                    words.of("campaign.aims.organisations"),
                    list(behind.stream()
                            .map(OrganisationSummary::name)
                            .map(name -> new ListItem(new Bdi(name)))
                            .toList()));
        }
        return facts;
    }

    private static void fact(DescriptionList facts, String name, Component value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private static UnorderedList list(List<ListItem> items) {
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassNames("stack", "tight");
        return list;
    }

    private static ListItem demand(DemandSummary demand, Words words) {
        var link = new Anchor("/" + words.language().tag() + "/demands/" + demand.id());
        link.setRouterIgnore(true);
        link.add(Told.inline(demand.title(), words));
        var item = new ListItem(new PrincipleSign(demand.principle()), link);
        item.addClassName("row");
        return item;
    }

    private Component addressees(List<Addressee> asked, Words words) {
        return asked.isEmpty()
                ? new Span(words.of("campaign.aims.nobody"))
                : list(asked.stream()
                        .map(addressee -> addressee(addressee, words))
                        .toList());
    }

    private ListItem addressee(Addressee addressee, Words words) {
        var item = new ListItem(Told.inline(addressee.name(), words));
        var more = new ArrayList<String>();
        addressee.place().map(code -> places.byCode(code).in(words.language())).ifPresent(more::add);
        addressee.side().map(side -> words.of("campaign.side", side)).ifPresent(more::add);
        if (!more.isEmpty()) {
            var small = new Span(" " + String.join(" · ", more));
            small.addClassName("small");
            item.add(small);
        }
        return item;
    }
}

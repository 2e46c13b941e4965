package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.member.organisation.Members;
import org.sextant.member.organisation.Profiles;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.shell.ui.Told;

/** The organisations of the movement: one's own first, then all that are not local groups of others. */
@Route(OrganisationPolicy.ALL)
@Menu(title = "organisation.menu", order = 30)
@PermitAll
class OrganisationsView extends Page {

    private final transient Words words;

    OrganisationsView(Desk desk, Organisations organisations, Members members, Profiles profiles) {
        this.words = desk.words();
        addClassName("slim");
        var own = organisations.byIds(members.of(desk.person()));
        add(new PageHeader(words.of("organisation.list.title"), words.of("organisation.list.lead")));
        if (!own.isEmpty()) {
            add(part("organisation.list.own", rows(own, words)));
        }
        add(part("organisation.list.all", new WholesList(profiles, words)));
    }

    private Section part(String key, Component list) {
        var part = new Section(new H2(words.of(key)), list);
        part.addClassName("part");
        return part;
    }

    static UnorderedList rows(List<OrganisationSummary> some, Words words) {
        var rows = new UnorderedList();
        rows.addClassName("rows");
        some.forEach(organisation -> {
            var about = new Paragraph(Told.inline(organisation.about(), words));
            about.addClassName("small");
            rows.add(new ListItem(new H3(link(organisation)), about));
        });
        return rows;
    }

    static Anchor link(OrganisationSummary organisation) {
        var link = new Anchor();
        link.setHref("/app/" + OrganisationPolicy.of(organisation));
        link.add(new Bdi(organisation.name()));
        return link;
    }
}

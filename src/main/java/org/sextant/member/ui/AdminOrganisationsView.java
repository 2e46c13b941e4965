package org.sextant.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.member.People;
import org.sextant.member.Role;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.Scope;

/** The organisations on this installation and who organizes in each; and the form that registers one. */
@Route("admin/organisations")
@PermitAll
class AdminOrganisationsView extends Page {

    private final transient Words words;
    private final transient Organisations organisations;
    private final transient Mandates mandates;
    private final transient People people;
    private final Div list = new Div();

    AdminOrganisationsView(Desk desk, Organisations organisations, Mandates mandates, People people) {
        this.words = desk.words();
        this.organisations = organisations;
        this.mandates = mandates;
        this.people = people;
        addClassName("slim");
        add(
                new PageHeader(words.of("member.admin.title"), words.of("member.admin.organisations-lead")),
                new AdminTabs(words, AdminOrganisationsView.class),
                section("member.admin.registered", list),
                section("member.admin.register", new RegisterForm(desk, organisations, this::refresh)));
        refresh();
    }

    private Section section(String key, Div content) {
        var section = new Section(new H2(words.of(key)), content);
        section.addClassName("part");
        return section;
    }

    private void refresh() {
        list.removeAll();
        var all = organisations.all();
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    words.of("member.admin.no-organisation"), words.of("member.admin.no-organisation-text")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("rows");
        all.forEach(organisation -> rows.add(item(organisation)));
        list.add(rows);
    }

    private ListItem item(OrganisationSummary organisation) {
        var names = organizers(organisation);
        return new ListItem(
                new H3(new Bdi(organisation.name())),
                new Paragraph(
                        names.isEmpty()
                                ? words.of("member.organisation.no-organizer")
                                : words.of("member.organisation.organizers", "names", words.list(names))));
    }

    private List<String> organizers(OrganisationSummary organisation) {
        var holders = mandates.in(Scope.of(organisation.id()), Set.of(Role.ORGANIZER)).stream()
                .map(MandateSummary::person)
                .distinct()
                .toList();
        return people.names(holders).values().stream().sorted().toList();
    }
}

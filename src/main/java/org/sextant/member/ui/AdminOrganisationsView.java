package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
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
import org.sextant.shell.ui.Turning;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.PageRequest;

/** The organisations on this installation and who organizes in each; and the form that registers one. */
@Route("admin/organisations")
@PermitAll
class AdminOrganisationsView extends Page {

    private static final int LONGEST_NAME = 80;

    private final transient Words words;
    private final transient Organisations organisations;
    private final transient Mandates mandates;
    private final transient People people;
    private final TextField name = new TextField();
    private final Div list = new Div();
    private int shown;

    AdminOrganisationsView(Desk desk, Organisations organisations, Mandates mandates, People people) {
        this.words = desk.words();
        this.organisations = organisations;
        this.mandates = mandates;
        this.people = people;
        addClassName("slim");
        add(
                new PageHeader(words.of("member.admin.title"), words.of("member.admin.organisations-lead")),
                new AdminTabs(words, AdminOrganisationsView.class),
                section("member.admin.registered", new Div(name, list)),
                section("member.admin.register", new RegisterForm(desk, organisations, () -> show(shown))));
        name.setLabel(words.of("organisation.list.search"));
        name.setMaxLength(LONGEST_NAME);
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(typed -> show(0));
        show(0);
    }

    private Section section(String key, Div content) {
        var section = new Section(new H2(words.of(key)), content);
        section.addClassName("part");
        return section;
    }

    private void show(int number) {
        shown = number;
        list.removeAll();
        var page = organisations.named(name.getValue(), PageRequest.of(number, Organisations.ON_A_PAGE));
        if (page.isEmpty()) {
            list.add(none());
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("rows");
        page.forEach(organisation -> rows.add(item(organisation)));
        list.add(rows);
        if (page.getTotalPages() > 1) {
            list.add(new Turning(words, number, page.getTotalPages(), this::show));
        }
    }

    private Component none() {
        return name.isEmpty()
                ? new EmptyState(
                        words.of("member.admin.no-organisation"), words.of("member.admin.no-organisation-text"))
                : new Paragraph(words.of("organisation.list.none-of-that-name"));
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

package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.sextant.member.People;
import org.sextant.member.PersonName;
import org.sextant.member.PersonSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** Who has an account, looked up by name. What is looked for stays out of the address: it is somebody's name. */
@Route("admin")
@Menu(title = "member.admin.menu", order = 90)
@PermitAll
class AdminPeopleView extends Page {

    private final transient Desk desk;
    private final transient Words words;
    private final transient People people;
    private final Div found = new Div();

    AdminPeopleView(Desk desk, People people) {
        this.desk = desk;
        this.words = desk.words();
        this.people = people;
        found.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader(words.of("member.admin.title"), words.of("member.admin.people-lead")),
                new AdminTabs(words, AdminPeopleView.class),
                search(),
                found);
        show("");
    }

    private Component search() {
        var name = new TextField(words.of("member.admin.search"));
        name.setClearButtonVisible(true);
        name.setMaxLength(PersonName.MAX);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> show(change.getValue()));
        var filters = new Div(name);
        filters.addClassName("filters");
        return filters;
    }

    private void show(String part) {
        found.removeAll();
        var some = people.named(part, desk.person());
        found.add(some.isEmpty() ? nobody() : list(some));
        if (some.size() == People.MOST_FOUND) {
            found.add(new Paragraph(words.of("member.admin.more", "most", People.MOST_FOUND)));
        }
    }

    private EmptyState nobody() {
        return new EmptyState(words.of("member.admin.nobody"), words.of("member.admin.nobody-text"));
    }

    private static UnorderedList list(List<PersonSummary> some) {
        var list = new UnorderedList();
        list.addClassNames("rows", "ppl");
        some.forEach(person -> {
            var link = new RouterLink(AdminPersonView.class, person.id().toString());
            link.add(new Bdi(person.name()));
            list.add(new ListItem(link));
        });
        return list;
    }
}

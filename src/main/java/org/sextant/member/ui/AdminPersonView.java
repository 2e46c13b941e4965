package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.sextant.member.Mandates;
import org.sextant.member.People;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.PersonId;

/** One person's mandates, as an administrator sees and changes them. */
@Route("admin/people")
@PermitAll
class AdminPersonView extends Page implements HasUrlParameter<String> {

    private final transient Desk desk;
    private final transient Words words;
    private final transient People people;
    private final transient MandateLists lists;
    private final GiveForm form;

    AdminPersonView(Desk desk, People people, Mandates mandates, MandateLists lists, MandateFields fields) {
        this.desk = desk;
        this.words = desk.words();
        this.people = people;
        this.lists = lists;
        this.form = new GiveForm(desk, fields, mandates);
        addClassName("slim");
        within(words.of("member.admin.title"));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var person = people.byId(new PersonId(UUID.fromString(id))).orElseThrow(NotFoundException::new);
        var list = lists.of(person.id(), desk);
        removeAll();
        add(
                new PageHeader(person.name(), words.of("member.admin.person-lead")),
                new AdminTabs(words, AdminPeopleView.class),
                section("member.admin.mandates", list),
                section("member.admin.give", form.to(person.id(), list::refresh)));
    }

    private Section section(String key, Component content) {
        var section = new Section(new H2(words.of(key)), content);
        section.addClassName("part");
        return section;
    }
}

package org.sextant.member.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.sextant.member.directory.Card;
import org.sextant.member.directory.DirectoryRight;
import org.sextant.member.directory.Entries;
import org.sextant.member.directory.Entry;
import org.sextant.member.directory.PeopleDirectory;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/** One person, as the directory of a scope knows them. */
@Route(DirectoryPaths.PERSON)
@PermitAll
class PersonView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient Words words;
    private final transient PeopleDirectory directory;
    private final transient Entries entries;
    private final transient Annotations annotations;

    PersonView(Desk desk, PeopleDirectory directory, Entries entries, Annotations annotations) {
        this.desk = desk;
        this.words = desk.words();
        this.directory = directory;
        this.entries = entries;
        this.annotations = annotations;
        addClassName("slim");
        within(words.of("directory.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var scope = parameters.get("scope").flatMap(DirectoryPaths::scope).orElseThrow(NotFoundException::new);
        show(scope, new PersonId(UUID.fromString(parameters.get("person").orElseThrow())));
    }

    private void show(Scope scope, PersonId person) {
        removeAll();
        var entry = entries.of(scope, person, desk.person()).orElseThrow(NotFoundException::new);
        add(new PageHeader(
                entry.who().name(),
                words.list(entry.roles().stream()
                        .map(role -> words.of("member.role", role))
                        .toList())));
        add(part("directory.card", card(entry)));
        if (directory.allows(desk.person(), DirectoryRight.ANNOTATE, scope)) {
            Runnable again = () -> show(scope, person);
            add(
                    part("directory.tags", annotations.tags(desk, scope, entry)),
                    part("directory.notes", annotations.notes(desk, scope, entry, again)));
        }
    }

    private Section part(String key, Component content) {
        var part = new Section(new H2(words.of(key)), content);
        part.addClassName("part");
        return part;
    }

    private Component card(Entry entry) {
        return entry.card().<Component>map(this::facts).orElseGet(() -> new Paragraph(words.of("directory.card.none")));
    }

    private DescriptionList facts(Card card) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(
                facts,
                "directory.card.skills",
                card.skills().stream()
                        .map(skill -> words.of("need.skill", skill))
                        .toList());
        fact(
                facts,
                "directory.card.languages",
                card.languages().stream().map(code -> code.in(words.language())).toList());
        fact(
                facts,
                "directory.card.country",
                card.country().stream().map(code -> Places.nameOf(code, words)).toList());
        fact(
                facts,
                "directory.card.free",
                card.free().stream()
                        .map(time -> words.of("directory.free", time))
                        .toList());
        return facts;
    }

    private void fact(DescriptionList facts, String key, List<String> said) {
        if (!said.isEmpty()) {
            facts.add(new DescriptionList.Term(words.of(key)), new DescriptionList.Description(words.list(said)));
        }
    }
}

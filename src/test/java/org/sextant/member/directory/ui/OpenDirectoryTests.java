package org.sextant.member.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.People;
import org.sextant.member.PersonName;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.member.directory.Card;
import org.sextant.member.directory.Cards;
import org.sextant.member.directory.SavedSearches;
import org.sextant.member.directory.Tags;
import org.sextant.member.directory.Wanted;
import org.sextant.shell.Messages;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.testing.Typist;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Skill;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A directory that stays open … */
@OnH2
@ViewPackages(packages = "org.sextant.member.directory.ui")
class OpenDirectoryTests extends SpringBrowserlessTest {

    private static final Card INTERPRETER = new Card(Set.of(Skill.INTERPRETING), Set.of(), Optional.empty(), Set.of());

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Cards cards;

    private Scope scope;
    private PersonId organizer;
    private PersonId amina;
    private DirectoryView view;

    @BeforeEach
    void open() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        scope = Scope.of(new OrganisationId(UUID.randomUUID()));
        organizer = comes("Esther", Role.ORGANIZER);
        amina = comes("Amina Ben Salah", Role.MEMBER);
        cards.keep(INTERPRETER, amina);
        beans.getBean(SavedSearches.class).save(scope, "Interpreters", Wanted.saying(INTERPRETER), organizer);
        var words = beans.getBean(Messages.class).in(Language.EN);
        view = new DirectoryView(
                new Desk(organizer, "Esther", words, ZoneOffset.UTC),
                beans.getBean(DirectoryTools.class),
                beans.getBean(Places.class));
        view.show(scope, List.of(scope));
        UI.getCurrentOrThrow().add(view);
        hear();
    }

    @Test
    void showsByItselfWhoComesIsCalledOtherwiseAndGoes() {
        var rowOfOneWhoStays = rows().getFirst();

        var nour = comes("Nour Haddad", Role.MEMBER);
        hear();
        assertThat(shown()).contains("3 people", "Nour Haddad");

        beans.getBean(People.class).rename(nour, new PersonName("Nour Saad"));
        hear();
        assertThat(shown()).contains("Nour Saad").doesNotContain("Nour Haddad");

        mandates.of(nour).forEach(mandate -> mandates.end(mandate.id(), nour));
        hear();
        assertThat(shown()).contains("2 people").doesNotContain("Nour");
        assertThat(rows()).as("nobody else is moved").first().isSameAs(rowOfOneWhoStays);
    }

    @Test
    void countsItsSavedSearchesAsPeopleComeToMatchAndNoLongerDo() {
        assertThat(shown()).contains("Now: One person");

        var nour = comes("Nour Haddad", Role.MEMBER);
        cards.keep(INTERPRETER, nour);
        hear();
        assertThat(shown()).contains("Now: 2 people");

        cards.tearUp(nour);
        cards.tearUp(amina);
        hear();
        assertThat(shown()).contains("Now: 0 people");
    }

    @Test
    void findsByItselfWhoIsTagged() {
        var tags = beans.getBean(Tags.class);
        beans.getBean(SavedSearches.class)
                .save(scope, "Night watch", new Wanted("", Card.EMPTY, Optional.empty(), Set.of("night")), organizer);
        view.show(scope, List.of(scope));
        assertThat(shown()).contains("Now: 0 people");

        tags.tag(scope, amina, Set.of("night"), organizer);
        hear();

        assertThat(shown()).doesNotContain("Now: 0 people");
    }

    @Test
    void hearsNothingOfAnotherDirectory() {
        var nour = new SomePeople(beans).called("Nour Haddad");
        mandates.take(nour, Role.MEMBER, Scope.of(new OrganisationId(UUID.randomUUID())));
        cards.keep(INTERPRETER, nour);
        hear();

        assertThat(shown()).contains("Now: One person", "2 people").doesNotContain("Nour");
    }

    @Test
    void showsNothingNewToWhoeverMayNotLookAnyMore() {
        mandates.of(organizer).forEach(mandate -> mandates.end(mandate.id(), organizer));
        comes("Nour Haddad", Role.MEMBER);
        hear();

        assertThat(shown()).doesNotContain("Nour");
    }

    private PersonId comes(String name, Role role) {
        var person = new SomePeople(beans).called(name);
        mandates.take(person, role, scope);
        return person;
    }

    private void hear() {
        beans.getBean(DirectoryNews.class).tell();
        Typist.settle();
    }

    private String shown() {
        return view.getElement().getTextRecursively();
    }

    private List<ListItem> rows() {
        return find(ListItem.class).all().stream()
                .filter(row -> row.getParent().orElseThrow().hasClassName("ppl"))
                .toList();
    }
}

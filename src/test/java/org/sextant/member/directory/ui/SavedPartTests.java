package org.sextant.member.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.member.directory.Card;
import org.sextant.member.directory.Cards;
import org.sextant.member.directory.PeopleDirectory;
import org.sextant.member.directory.SavedSearches;
import org.sextant.member.directory.Wanted;
import org.sextant.shell.Messages;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Skill;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Searches that somebody keeps … */
@OnH2
@ViewPackages(packages = "org.sextant.member.directory.ui")
class SavedPartTests extends SpringBrowserlessTest {

    private static final Card INTERPRETER = new Card(Set.of(Skill.INTERPRETING), Set.of(), Optional.empty(), Set.of());

    @Autowired
    private BeanFactory beans;

    @Autowired
    private SavedSearches searches;

    private final List<Wanted> shown = new ArrayList<>();
    private Scope scope;
    private PersonId organizer;

    @BeforeEach
    void keepASearch() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        scope = Scope.of(new OrganisationId(UUID.randomUUID()));
        organizer = somebodyAs(Role.ORGANIZER);
        becomesAnInterpreter();
        searches.save(scope, "Interpreters", Wanted.saying(INTERPRETER), organizer);
    }

    @Test
    void sayHowManyMatchAtThisMomentEachTimeTheyAreChosen() {
        var part = open();
        assertThat(part.getElement().getTextRecursively()).contains("Now: One person");

        becomesAnInterpreter();
        find(Button.class).withText("Interpreters").single().click();

        assertThat(shown).containsExactly(Wanted.saying(INTERPRETER));
        assertThat(part.getElement().getTextRecursively()).contains("Now: 2 people");
    }

    @Test
    void countThoseWhoMatchByNowWhenThePageOpensAnew() {
        open().removeFromParent();
        becomesAnInterpreter();

        assertThat(open().getElement().getTextRecursively()).contains("Now: 2 people");
    }

    @Test
    void doNotPassOffTheMostThatIsCountedAsTheNumber() {
        var words = beans.getBean(Messages.class).in(Language.EN);

        assertThat(FoundList.told(PeopleDirectory.MOST_COUNTED, words)).isEqualTo("More than 1,000 people");
    }

    private SavedPart open() {
        var words = beans.getBean(Messages.class).in(Language.EN);
        var part = new SavedPart(
                        new Desk(organizer, "Esther", words, ZoneOffset.UTC),
                        scope,
                        searches,
                        beans.getBean(PeopleDirectory.class))
                .with(() -> Wanted.EVERYBODY, shown::add);
        UI.getCurrentOrThrow().add(part);
        return part;
    }

    private void becomesAnInterpreter() {
        beans.getBean(Cards.class).keep(INTERPRETER, somebodyAs(Role.MEMBER));
    }

    private PersonId somebodyAs(Role role) {
        var person = new SomePeople(beans).called("Somebody");
        beans.getBean(Mandates.class).take(person, role, scope);
        return person;
    }
}

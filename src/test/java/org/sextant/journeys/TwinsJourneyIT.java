package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.member.directory.Card;
import org.sextant.member.directory.Cards;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Skill;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Two of one name: an organizer sees what tells them apart before deciding whether they are one. */
@BrowserTest
class TwinsJourneyIT {

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    private Scope scope;

    @BeforeEach
    void bringTwoOfOneName() {
        scope = Scope.of(new CampaignScene(beans).organisation());
        take(beans.getBean(DemoAccounts.class).person("organizer"), Role.ORGANIZER);
        var people = new SomePeople(beans);
        take(people.called("Amina Ben Salah"), Role.MEMBER);
        var other = people.called("Amina Ben Salah");
        take(other, Role.TRANSLATOR);
        var card = new Card(Set.of(Skill.INTERPRETING), Set.of(new LanguageCode("ar")), Optional.empty(), Set.of());
        beans.getBean(Cards.class).keep(card, other);
    }

    @ForEachReader
    void areShownAsTheOneThatIsChosen(Reader reader, Browser browser) {
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        hands.window().open(directory());
        var twins = twins(hands);
        assertThat(twins).containsText(hands.words().of("member.role", Role.TRANSLATOR));
        assertThat(twins).containsText(hands.words().of("need.skill", Skill.INTERPRETING));
        hands.look("twins-1-offered");

        twins.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(hands.words().of("member.role", Role.TRANSLATOR)))
                .locator("input")
                .check();
        act(hands, "directory.duplicates.merge").click();
        hands.window().settle();

        assertThat(hands.window().page().locator(".ppl > li")).hasCount(2);
        assertThat(twins).hasCount(0);
        hands.look("twins-2-as-one");
        act(hands, "directory.duplicates.undo").click();
        hands.window().settle();
        assertThat(hands.window().page().locator(".ppl > li")).hasCount(3);
    }

    @Test
    void areToldApartAndNotOfferedAgain(Browser browser) {
        var hands =
                new Hands(browser.window(Reader.ENGLISH).signIn("organizer"), messages.in(Reader.ENGLISH.language()));
        hands.window().open(directory());

        act(hands, "directory.duplicates.apart").click();
        hands.window().settle();
        assertThat(twins(hands)).hasCount(0);
        hands.window().open(directory());

        assertThat(twins(hands)).hasCount(0);
        assertThat(hands.window().page().locator(".ppl > li")).hasCount(3);
    }

    private static Locator twins(Hands hands) {
        return hands.window()
                .page()
                .locator(".rows > li")
                .filter(new Locator.FilterOptions().setHas(hands.window().page().locator("vaadin-radio-group")));
    }

    private static Locator act(Hands hands, String key) {
        return hands.window()
                .page()
                .locator("vaadin-button[aria-label='" + hands.words().of(key) + ": Amina Ben Salah']");
    }

    private String directory() {
        return "/app/directory/organisation-" + scope.key();
    }

    private void take(PersonId person, Role role) {
        beans.getBean(Mandates.class).take(person, role, scope);
    }
}

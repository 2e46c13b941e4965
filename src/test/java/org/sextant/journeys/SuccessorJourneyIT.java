package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is the last organizer finds a successor among the members, without knowing anybody's address. */
@BrowserTest
class SuccessorJourneyIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    private RolesScene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new RolesScene(beans);
    }

    @ForEachReader
    void isFoundByNameAmongTheMembers(Reader reader, Browser browser) {
        var slug = scene.campaign();
        var member = scene.somebodyAs(Role.MEMBER, slug, "Nadia Benali");
        var hands = hands(reader, browser, "organizer");
        var main = hands.window().page().locator("main");
        hands.window().open("/app/campaigns/" + slug + "/people");

        hands.press("member.appoint.act");
        assertThat(main).containsText(hands.words().of("member.appoint.nobody"));
        hands.look("successor-1-nobody");
        hands.find(hands.words().of("member.appoint.who"), "Nadia");
        asOrganizer(hands);
        hands.press("member.appoint.act");

        assertThat(hands.window()
                        .page()
                        .locator("table")
                        .first()
                        .locator("tbody tr")
                        .filter(new FilterOptions().setHasText("Nadia Benali")))
                .isVisible();
        hands.look("successor-2-given");
        org.assertj.core.api.Assertions.assertThat(
                        beans.getBean(Mandates.class).holds(member, Role.ORGANIZER, Scope.of(scene.id(slug))))
                .isTrue();
    }

    @Test
    void isNotOfferedFromOutsideTheCampaign(Browser browser) {
        var slug = scene.campaign();
        new SomePeople(beans).called("Somebody Else");
        var hands = hands(Reader.ENGLISH, browser, "organizer");
        hands.window().open("/app/campaigns/" + slug + "/people");

        hands.field(hands.words().of("member.appoint.who")).fill("Somebody");
        hands.window().settle();

        assertThat(hands.window().page().getByRole(AriaRole.OPTION)).hasCount(0);
    }

    @Test
    void isNotForCoordinatorsToName(Browser browser) {
        var slug = scene.campaign();
        var coordinator = beans.getBean(DemoAccounts.class).person("coordinator");
        scene.give(coordinator, Role.COORDINATOR, slug, Optional.empty());
        var hands = hands(Reader.ENGLISH, browser, "coordinator");

        hands.window().open("/app/campaigns/" + slug + "/people");

        assertThat(hands.window().page().locator("main")).containsText("Three cities");
        assertThat(hands.button("member.appoint.act")).hasCount(0);
    }

    private static void asOrganizer(Hands hands) {
        var form = hands.window()
                .page()
                .locator(".form")
                .filter(new FilterOptions().setHas(hands.button("member.appoint.act")));
        form.locator("vaadin-select-value-button").first().click();
        hands.window()
                .page()
                .getByRole(
                        AriaRole.OPTION,
                        new GetByRoleOptions().setName(hands.words().of("member.role", Role.ORGANIZER)))
                .click();
        hands.window().settle();
    }

    private Hands hands(Reader reader, Browser browser, String account) {
        return new Hands(browser.window(reader).signIn(account), messages.in(reader.language()));
    }
}

package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Scene;
import org.sextant.action.coordinator.Coordinators;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.SomePeople;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what, and why: found from an action, an organisation and the drawer. */
@BrowserTest
class PowerInPlacesIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    private Scene scene;
    private Slug action;
    private Slug campaign;

    @BeforeEach
    void letSomebodyCoordinateOneAction() {
        scene = new Scene(beans);
        action = scene.open(scene.eventFor(5));
        campaign = beans.getBean(Campaigns.class)
                .byId(scene.campaign())
                .orElseThrow()
                .slug();
        var end = beans.getBean(Clock.class).instant().plus(Duration.ofDays(9));
        beans.getBean(Coordinators.class)
                .give(
                        scene.id(action),
                        new SomePeople(beans).called("Nour Haddad"),
                        Optional.empty(),
                        Optional.of(end),
                        scene.organizer());
    }

    @ForEachReader
    void isSaidOfOneActionAndOnItsCampaignsPage(Reader reader, Browser browser) {
        var hands = hands(reader, browser, "organizer");
        var main = hands.window().page().locator("main");
        hands.window().open("/app/campaigns/" + campaign + "/actions/" + action);
        main.locator("a[href$='rights/actions/" + action + "']").click();
        hands.window().settle();

        assertThat(main).containsText("Nour Haddad");
        assertThat(main).containsText(hands.words().of("rights.ending.title"));
        hands.look("power-action");
        main.locator(".tabs a[href$='rights/campaigns/" + campaign + "']").click();
        hands.window().settle();
        assertThat(main).containsText(hands.words().of("rights.within"));
        assertThat(main).containsText("Nour Haddad");
        hands.look("power-campaign");
    }

    @Test
    void isRenewedOnTheActionsPage(Browser browser) {
        var hands = hands(Reader.ENGLISH, browser, "organizer");
        var main = hands.window().page().locator("main");
        hands.window().open("/app/campaigns/" + campaign + "/actions/" + action);

        hands.window()
                .page()
                .locator("vaadin-button[aria-label='Renew: Nour Haddad']")
                .click();
        hands.window().settle();
        hands.press("coordinator.act");

        assertThat(main).containsText("Nour Haddad");
        assertThat(hands.window().page().locator("vaadin-button[aria-label='Renew: Nour Haddad']"))
                .hasCount(0);
    }

    @Test
    void isFoundFromAnOrganisationByThoseWhoMayReadIt(Browser browser) {
        var organizer = hands(Reader.ENGLISH, browser, "organizer");
        organizer.window().open("/app/organisations/atlantic-corridor");
        organizer.look("power-organisation");
        organizer
                .window()
                .page()
                .locator("main a[href$='audit/organisations/atlantic-corridor']")
                .click();
        assertThat(organizer.window().page()).hasURL(Pattern.compile(".*/app/audit/organisations/atlantic-corridor"));

        var outsider = hands(Reader.ENGLISH, browser, "outsider");
        outsider.window().open("/app/organisations/atlantic-corridor");
        assertThat(outsider.window().page().locator("main a[href*='rights/'], main a[href*='audit/']"))
                .hasCount(0);
    }

    @Test
    void isGivenInAPlaceChosenByItsNameAndReachesNoFurther(Browser browser, Door door) {
        var person = beans.getBean(DemoAccounts.class).person("outsider");
        var admin = hands(Reader.ENGLISH, browser, "admin");
        admin.window().open("/app/admin/people/" + person);
        makeModeratorOfNauru(admin);
        assertThat(admin.window().page().locator("main")).containsText("Jonas Weber");
        admin.look("power-place");

        door.signIn("outsider");
        try {
            answers(door, "/app/moderation", 200);
            answers(door, "/app/rights/places/nr", 200);
            answers(door, "/app/rights/places/tv", 403);
            answers(door, "/app/admin/rights", 403);
            answers(door, "/app/treaties", 403);
        } finally {
            var mandates = beans.getBean(Mandates.class);
            mandates.of(person).stream()
                    .filter(mandate -> mandate.scope().kind() == Scope.Kind.PLACE)
                    .forEach(mandate -> mandates.end(mandate.id(), person));
        }
        answers(door, "/app/moderation", 403);
    }

    private static void makeModeratorOfNauru(Hands admin) {
        admin.window()
                .page()
                .locator("vaadin-select")
                .first()
                .locator("vaadin-select-value-button")
                .click();
        admin.window()
                .page()
                .getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("moderator"))
                .click();
        admin.find(admin.words().of("member.fields.scope"), "Nauru");
        admin.press("member.admin.give-act");
        admin.window().page().locator("main a[href$='rights/places/nr']").click();
        admin.window().settle();
    }

    private static void answers(Door door, String path, int status) {
        org.assertj.core.api.Assertions.assertThat(door.get(path).statusCode())
                .as(path)
                .isEqualTo(status);
    }

    @Test
    void liesInTheDrawerOfThoseWhoHoldAMandateOfThePlatform(Browser browser) {
        var entry = "vaadin-side-nav-item[path='admin/rights']";
        var moderator = hands(Reader.ENGLISH, browser, "moderator");
        moderator.window().open("/app/");
        moderator.window().page().locator(entry).click();
        moderator.window().settle();
        assertThat(moderator.window().page().locator("h1"))
                .hasText(moderator.words().of("rights.title"));
        assertThat(moderator.window().page().locator(".tabs a[href$='admin/audit']"))
                .isVisible();

        for (var account : new String[] {"outsider", "admin"}) {
            var hands = hands(Reader.ENGLISH, browser, account);
            hands.window().open("/app/");
            assertThat(hands.window().page().locator(entry)).hasCount(0);
        }
    }

    private Hands hands(Reader reader, Browser browser, String account) {
        return new Hands(browser.window(reader).signIn(account), messages.in(reader.language()));
    }
}

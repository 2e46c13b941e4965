package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.Scene;
import org.sextant.action.coordinator.Coordinators;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** One action is given to somebody alone, and leads them to it and nowhere else. */
@BrowserTest
class CoordinatorOfOneActionIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    private Scene scene;
    private Slug action;
    private String campaign;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        action = scene.open(scene.eventFor(5));
        campaign = "/app/campaigns/"
                + beans.getBean(Campaigns.class)
                        .byId(scene.campaign())
                        .orElseThrow()
                        .slug();
    }

    @Test
    void isAskedOnTheActionsPage(Browser browser) {
        var address = UUID.randomUUID() + "@example.org";
        var hands = hands(browser, "organizer");
        var page = hands.window().page();
        hands.window().open(campaign + "/actions/" + action);

        hands.press("coordinator.act");
        assertThat(page.locator("[role=alert].banner").last())
                .containsText(hands.words().of("coordinator.who.one"));
        hands.write(hands.words().of("coordinator.email"), address);
        hands.day(hands.words().of("member.fields.last-day"), scene.soon());
        hands.press("coordinator.act");

        assertThat(page.locator(".rows > li").filter(new FilterOptions().setHasText(address)))
                .isVisible();
        hands.look("coordinator-1-asked");
    }

    @Test
    void isLedToTheActionAndNowhereElse(Browser browser, Door door) {
        var other = scene.open(scene.eventFor(5));
        var outsider = beans.getBean(DemoAccounts.class).person("outsider");
        beans.getBean(Coordinators.class)
                .give(scene.id(action), outsider, Optional.empty(), Optional.empty(), scene.organizer());

        door.signIn("outsider");
        assertStatus(door, campaign + "/actions/" + action, 200);
        assertStatus(door, "/app/door/" + action, 200);
        assertStatus(door, campaign + "/actions/" + other, 403);
        assertStatus(door, "/app/door/" + other, 403);
        assertStatus(door, campaign, 403);
        assertStatus(door, campaign + "/actions", 403);

        var hands = hands(browser, "outsider");
        hands.window().open("/app/");
        hands.window()
                .page()
                .locator("vaadin-side-nav-item[path='coordinated']")
                .click();
        hands.window().settle();
        hands.look("coordinator-2-own");
        hands.window().page().locator("main a[href$='" + action + "']").click();
        hands.window().settle();
        assertThat(hands.window().page().locator("main"))
                .containsText(hands.words().of("action.board.guests.title"));
        hands.look("coordinator-3-action");

        scene.actions().callOff(scene.id(action), scene.organizer());
    }

    private static void assertStatus(Door door, String path, int status) {
        org.assertj.core.api.Assertions.assertThat(door.get(path).statusCode())
                .as(path)
                .isEqualTo(status);
    }

    private Hands hands(Browser browser, String account) {
        return new Hands(browser.window(Reader.ENGLISH).signIn(account), messages.in(Reader.ENGLISH.language()));
    }
}

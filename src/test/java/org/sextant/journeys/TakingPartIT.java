package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** From a campaign's public page to a place in one of its actions: with an account of one's own, which opens this campaign and no other. */
@BrowserTest
class TakingPartIT {

    private static final String CAMPAIGN = "/campaigns/ratify-icrmw";
    private static final String ACTION = "/actions/market-stall";

    @Autowired
    private Messages messages;

    @ForEachReader
    void leadsAVisitorIntoTheCampaignAndToAPlace(Reader reader, Browser browser, Door door) {
        var window = browser.window(reader);
        var hands = new Hands(window, messages.in(reader.language()));
        var newcomer = Newcomer.with(hands);

        window.openPublic(CAMPAIGN);
        hands.follow(hands.words().of("campaign.page.join"));
        assertThat(window.page()).hasURL(Pattern.compile(".*/app/login$"));
        hands.look("part-1-door");
        hands.follow(hands.words().of("member.door.join"));
        newcomer.getsAnAccount("Ana Ruiz", door);
        newcomer.signsIn(Newcomer.PASSWORD, "/app" + CAMPAIGN + "/join");
        hands.look("part-2-join");
        assertThat(status(hands, "/app" + CAMPAIGN)).isEqualTo(403);

        hands.press("campaign.join.act");
        assertThat(window.page()).hasURL(Pattern.compile(".*/app" + CAMPAIGN + "$"));
        assertThat(status(hands, "/app" + CAMPAIGN)).isEqualTo(200);
        assertThat(window.page().locator(".bar .avatar")).isVisible();
        hands.look("part-3-member");
        takesAPlace(newcomer, door);
        givesItBackAndLeaves(hands);
        assertThat(status(hands, "/app" + CAMPAIGN)).isEqualTo(403);
    }

    private static void takesAPlace(Newcomer newcomer, Door door) {
        var hands = newcomer.hands();
        var page = hands.window().page();
        hands.follow(hands.words().of("action.board.tab"));
        hands.look("part-4-board");
        page.locator(".job a[href$='" + ACTION + "']").click();
        hands.window().settle();
        var letter =
                door.mailbox().after(newcomer.address(), () -> pressAtTheLastShift("action.board.place.take", hands));
        assertThat(page.locator(".slot .badge.good")).hasText(hands.words().of("action.board.place.mine"));
        hands.look("part-5-place");
        assertThat(letter.text()).contains("/cancel/");
    }

    // Others count who takes part.
    private static void givesItBackAndLeaves(Hands hands) {
        pressAtTheLastShift("action.board.place.give-back", hands);
        hands.window().open("/app" + CAMPAIGN + "/people");
        hands.pressAndConfirm("campaign.leave.act");
        assertThat(hands.window().page().locator("h1")).hasText(hands.words().of("campaign.list.title"));
    }

    private static void pressAtTheLastShift(String key, Hands hands) {
        hands.window()
                .page()
                .locator(".slot vaadin-button[aria-label^='" + hands.words().of(key) + "']")
                .last()
                .click();
        hands.window().settle();
    }

    @Test
    void leavesAnOutsiderOutside(Door door) {
        door.signIn("outsider");

        for (var path : new String[] {"", "/plan", "/people", "/petitions", "/actions", ACTION, "/petitions/new"}) {
            var answer = door.get("/app" + CAMPAIGN + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).as(path).doesNotContain("Mill Lane", "Samir Ben Youssef");
        }
    }

    private static int status(Hands hands, String path) {
        return hands.window().page().request().get(path).status();
    }
}

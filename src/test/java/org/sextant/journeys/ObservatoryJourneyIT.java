package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** A report, from the plain form to the page of its place. */
@BrowserTest
class ObservatoryJourneyIT {

    @Autowired
    private Messages messages;

    @ForEachReader
    void isReadByEverybody(Reader reader, Browser browser) {
        var window = browser.window(reader);

        for (var path : new String[] {"", "/ITA", "/NRU", "/indicators/refugees-hosted-per-1000", "/report"}) {
            window.openPublic("/observatory" + path);
            window.assertAccessible();
            window.picture("observatory" + path.replace('/', '-'));
        }
    }

    @ForEachReader
    void isSentBackAtTheFieldWhenItLeadsToAPerson(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/observatory/report?place=IT&theme=rights");
        window.page().locator("#month").selectOption(new SelectOption().setIndex(1));
        window.page().locator("input[value=SEEN]").check();
        window.page().locator("#body").fill("+39 333 123 4567");

        window.page().locator("main form button").click();

        assertThat(window.page().locator("#body-error")).containsText("+39 333 123 4567");
        window.assertAccessible();
        window.picture("observatory-report-wrong");
    }

    @Test
    void isAgreedToByTwoModerators(Browser browser, Door door) {
        var words = messages.in(Language.EN);
        var said = "The counter was closed all week. "
                + UUID.randomUUID().toString().replaceAll("\\d", "x");
        var reporter = browser.windowWithoutScripts(Reader.ENGLISH);
        reporter.page().navigate("/en/observatory/report?place=MC&theme=rights");
        reporter.page().locator("#month").selectOption(new SelectOption().setIndex(1));
        reporter.page().locator("input[value=SEEN]").check();
        reporter.page().locator("#body").fill(said);
        reporter.page().locator("main form button").click();
        assertThat(reporter.page().locator("h1")).hasText(words.of("observatory.received.title"));

        for (var account : new String[] {"moderator", "moderator2"}) {
            var moderator = browser.window(Reader.ENGLISH).signIn(account);
            moderator.open("/app/moderation");
            var row = moderator.page().locator(".rows > li").filter(new FilterOptions().setHasText(said));
            assertThat(row).hasCount(1);
            moderator.assertAccessible();
            moderator.picture("moderation-reports-" + account);
            row.getByText(words.of("observatory.moderation.agree")).click();
            moderator.settle();
        }

        await().pollInSameThread()
                .until(() -> door.get("/en/observatory/MCO").body().contains(said));
        isTakenDown(said, browser.window(Reader.ENGLISH).signIn("moderator"));
        await().pollInSameThread()
                .until(() -> !door.get("/en/observatory/MCO").body().contains(said));
    }

    private void isTakenDown(String said, Window moderator) {
        var words = messages.in(Language.EN);
        moderator.open("/app/moderation");
        var row = moderator.page().locator(".rows > li").filter(new FilterOptions().setHasText(said));
        row.getByText(words.of("observatory.shown.down")).click();
        moderator
                .page()
                .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        assertThat(row).hasCount(0);
        moderator.assertAccessible();
        moderator.picture("moderation-reports-shown");
    }
}

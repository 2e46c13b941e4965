package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.springframework.beans.factory.annotation.Autowired;

/** From the list to a place and back, without scripts; each page on the way is looked at once more with them, since axe is one. */
@BrowserTest
class SignupJourneyIT {

    @Autowired
    private Messages messages;

    @ForEachReader
    void leadsFromTheListToAPlaceAndBack(Reader reader, Browser browser, Door door) {
        var words = messages.in(reader.language());
        var window = browser.windowWithoutScripts(reader);
        var page = window.page();
        var address = reader.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "@example.org";

        window.openPublic("/actions?country=TN");
        look(window, browser, reader, "actions");
        page.locator("a[href$='/actions/market-stall']").click();
        look(window, browser, reader, "action");

        page.locator("input[name=slot]").first().check();
        page.locator("#name").fill("Ana");
        page.locator("#email").fill(address);
        page.locator("#note").fill("شاي 🧭");
        page.locator(".form button").click();
        assertThat(page).hasURL(Pattern.compile(".*/actions/market-stall/check-mail$"));
        look(window, browser, reader, "action-check-mail");

        page.navigate(door.mailbox().newest(address).link("/confirm/"));
        press(window, words.of("action.confirm.act"));
        assertThat(page.locator("[data-signup=booked]")).isVisible();
        assertThat(page.locator("h1")).hasText(words.of("action.page.ticket.title.booked"));
        look(window, browser, reader, "ticket");

        giveBack(window, words);
        look(window, browser, reader, "ticket-given-back");
    }

    private static void giveBack(Window window, Words words) {
        press(window, words.of("action.page.give-back.act.booked"));
        assertThat(window.page().locator("h1")).hasText(words.of("action.page.ticket.title.gone"));
        assertThat(window.page().locator("[data-signup]")).hasCount(0);
    }

    @ForEachReader
    void saysAtTheFieldsWhatIsToBePutRight(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/actions/open-training");
        window.page().locator("form.form").evaluate("form => form.noValidate = true");
        window.page().locator("#note").fill("tea");

        window.page().locator(".form button").click();

        assertThat(window.page().locator("#errors")).isFocused();
        assertThat(window.page().locator("#note")).hasValue("tea");
        window.assertAccessible();
        window.picture("action-wrong");
        window.page().locator("#errors a").first().click();
        assertThat(window.page().locator("#name")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actions/ask-your-representative",
                "/actions/book-the-bus",
                "/actions/talk-radio",
                "/actions/night-vigil",
                "/actions/letters-to-the-committee",
                "/actions/reading-circle",
                "/actions/leaflets-at-the-consulates",
                "/actions/know-your-rights",
                "/actions/call-the-agencies",
                "/cancel/none"
            })
    void hasNoBarrierOnPagesOfTheOtherKinds(String path, Browser browser) {
        var window = browser.window(Reader.ARABIC_ON_A_PHONE);

        window.openPublic(path);

        window.assertAccessible();
        window.picture("action" + path.replace('/', '-'));
    }

    private static void look(Window without, Browser browser, Reader reader, String name) {
        var window = browser.window(reader);
        window.open(without.page().url());
        window.assertAccessible();
        window.picture(name);
    }

    private static void press(Window window, String button) {
        window.page()
                .locator("main")
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button))
                .click();
    }
}

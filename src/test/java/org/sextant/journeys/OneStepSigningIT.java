package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has an account signs in one step; who asked for updates stops them without one. */
@BrowserTest
class OneStepSigningIT {

    @Autowired
    private Messages messages;

    @ForEachReader
    void leadsFromTheWorkroomToAReceipt(Reader reader, Browser browser) {
        var words = messages.in(reader.language());
        var window = browser.window(reader).signIn("member");
        var hands = new Hands(window, words);

        window.open("/app/campaigns/ratify-icrmw/petitions/ratify-icrmw");
        assertThat(window.page().locator("a[href*='/texts/']")).isVisible();
        assertThat(window.page().getByLabel(words.of("petition.form.country"))).isVisible();
        hands.choose(words.of("petition.form.display.initials"));
        hands.press("signing.here.act");
        assertThat(window.page().locator(".banner.bad")).containsText(words.of("petition.form.name.missing"));
        window.assertAccessible();
        window.picture("sign-here");
        hands.write(words.of("petition.form.name"), "Ana");
        hands.press("signing.here.act");
        assertThat(window.page().getByText(words.of("signing.here.done"))).isVisible();
        window.assertAccessible();
        window.page().getByText(words.of("signing.here.receipt")).click();
        assertThat(window.page().locator("h1")).hasText(words.of("petition.receipt.title"));
    }

    @ForEachReader
    void leadsOutOfUpdates(Reader reader, Browser browser, Door door) {
        var words = messages.in(reader.language());
        var mailbox = "x" + UUID.randomUUID() + "@example.org";
        door.post(
                "/" + reader.language().tag() + "/petitions/ratify-icrmw/signatures",
                Map.of("email", mailbox, "updates", "yes", "organisations", "atlantic-corridor"));
        var window = browser.window(reader);

        window.open(door.mailbox().newest(mailbox).link("/confirm/").replace("/confirm/", "/updates/"));
        window.assertAccessible();
        window.picture("updates");
        window.page().locator("li form button").first().click();
        assertThat(window.page().locator("li form")).hasCount(1);
        window.page().locator(".btn.ink").click();
        assertThat(window.page().locator("h1")).hasText(words.of("signing.updates.none.title"));
        window.assertAccessible();
        window.picture("updates-none");
    }
}

package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SigningJourneyIT {

    private static final String PAGE = "/petitions/ratify-icrmw";

    @Autowired
    private Messages messages;

    @ForEachReader
    void leadsFromTheHomePageToAReceiptAndBackOutWithoutScripts(Reader reader, Browser browser, Door door) {
        var words = messages.in(reader.language());
        var window = browser.windowWithoutScripts(reader);
        var mailbox = "x" + UUID.randomUUID() + "@example.org";

        window.page().navigate("/" + reader.language().tag());
        window.page().locator("main .btn.sun").click();
        window.page().locator("main a[href$='" + PAGE + "']").click();
        sign(window, "ana@example", "Ana");
        assertThat(window.page().locator("#email-error")).hasText(words.of("petition.form.email.wrong"));
        assertThat(window.page().locator("#name")).hasValue("Ana");
        sign(window, mailbox, "Ana");
        assertThat(window.page().locator("h1")).hasText(words.of("petition.check-mail.title"));

        window.page().navigate(door.mailbox().newest(mailbox).link("/confirm/"));
        window.page().locator(".slip .btn.sun").click();
        assertThat(window.page().locator("h1")).hasText(words.of("petition.receipt.title"));
        withdraw(window, words);
    }

    private static void withdraw(Window window, Words words) {
        window.page().locator(".btn.bad").click();
        assertThat(window.page().locator("h1")).hasText(words.of("petition.withdraw.title"));
        window.page().locator(".btn.bad").click();
        assertThat(window.page()).hasURL(Pattern.compile(".*/receipt/.*"));
        assertThat(window.page().locator("h1")).hasText(words.of("petition.withdrawn.title"));
    }

    private static void sign(Window window, String email, String name) {
        window.page().locator("#name").fill(name);
        window.page().locator("#email").fill(email);
        window.page().locator("#sign button").click();
    }

    @ForEachReader
    void showsNoBarrierOnTheWay(Reader reader, Browser browser, Door door) {
        var window = browser.window(reader);
        var mailbox = "x" + UUID.randomUUID() + "@example.org";

        window.openPublic("/petitions");
        look(window, "petitions");
        window.openPublic(PAGE);
        look(window, "petition");
        sign(window, "ana@example", "Ana");
        look(window, "petition-fault");
        sign(window, mailbox, "Ana");
        look(window, "check-mail");

        window.open(door.mailbox().newest(mailbox).link("/confirm/"));
        window.page().locator(".slip .btn.sun").click();
        look(window, "receipt");
        window.page().locator(".btn.bad").click();
        look(window, "withdraw");
        window.page().locator(".btn.bad").click();
        look(window, "withdrawn");
        window.openPublic("/receipt/nobodys");
        look(window, "receipt-unknown");
    }

    private static void look(Window window, String name) {
        window.assertAccessible();
        window.picture(name);
    }
}

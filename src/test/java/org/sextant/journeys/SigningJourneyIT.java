package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.Language;
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

    @Test
    void staysOnThePageWhereScriptsRun(Browser browser, Door door) {
        var words = messages.in(Language.FR);
        var window = browser.window(Reader.ENGLISH);
        var mailbox = "x" + UUID.randomUUID() + "@example.org";
        window.open("/fr" + PAGE);

        window.page().locator("#name").fill("Ana");
        window.page().locator("#sign button").click();
        assertThat(window.page().locator("#email-error")).hasText(words.of("petition.form.email.missing"));
        assertThat(window.page().locator("#name")).hasValue("Ana");
        assertThat(window.page().locator("#errors")).isFocused();
        sign(window, mailbox, "Ana");

        assertThat(window.page().locator("#sign > h2").first()).hasText(words.of("petition.check-mail.title"));
        assertThat(window.page()).hasURL(Pattern.compile(".*/fr" + PAGE + "$"));
        assertThat(window.page().locator("h1")).hasCount(1);
        org.assertj.core.api.Assertions.assertThat(
                        door.mailbox().newest(mailbox).link("/confirm/"))
                .isNotEmpty();
    }

    @ForEachReader
    void showsNoBarrierInAnotherSitesPage(Reader reader, Browser browser, Door door) throws IOException {
        var words = messages.in(reader.language());
        var mailbox = "x" + UUID.randomUUID() + "@example.org";
        var window = browser.window(reader);
        window.page().navigate("/embed" + PAGE + "?lang=" + reader.language().tag());
        look(window, "petition-embedded");

        var elsewhere =
                anotherSite("<!doctype html><html lang='" + reader.language().tag()
                        + "'><title>Elsewhere</title><script src='" + door.address() + "/ui/embed.js'></script>"
                        + "<sextant-petition slug='ratify-icrmw'></sextant-petition>");
        window.page().navigate("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");
        var frame = window.page().frameLocator("sextant-petition iframe");
        frame.locator("#email").fill(mailbox);
        frame.locator("#sign button").click();
        assertThat(frame.locator("#sign > h2").first()).hasText(words.of("petition.check-mail.title"));

        org.assertj.core.api.Assertions.assertThat(
                        door.mailbox().newest(mailbox).link("/confirm/"))
                .contains("/" + reader.language().tag() + "/confirm/");
        elsewhere.stop(0);
    }

    // Browsers let no page from out there reach a machine's own network, so it lies here too.
    private static HttpServer anotherSite(String page) throws IOException {
        var site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", request -> {
            var bytes = page.getBytes(StandardCharsets.UTF_8);
            request.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            request.sendResponseHeaders(200, bytes.length);
            request.getResponseBody().write(bytes);
            request.close();
        });
        site.start();
        return site;
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
        assertThat(window.page().locator("#email-error")).isVisible();
        look(window, "petition-fault");
        sign(window, mailbox, "Ana");
        assertThat(window.page().locator("#sign .now")).isVisible();
        look(window, "petition-signed");
        window.openPublic(PAGE + "/check-mail");
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

package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.PackagedApplication;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes too often is told when to come back, and finds what they typed. The application of the other tests knows no limit. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TooManyIT {

    private static final String SIGN = "/en/petitions/ratify-icrmw/signatures";
    private static final String SIGN_UP = "/en/actions/market-stall/signups";
    private static final int AT_ONCE = 5;

    @Autowired
    private Messages messages;

    private PackagedApplication application;
    private Door door;
    private String link;

    @BeforeAll
    void start(@TempDir Path data) {
        application = PackagedApplication.start(
                data, Map.of("SEXTANT_SIGN_LIMIT_PER_HOUR", "10", "SEXTANT_DEMO_SEED_SIGNATURES", "0"));
        door = application.door();
        var mailbox = freshMailbox();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> door.get("/en/petitions/ratify-icrmw").statusCode() == 200);
        door.post(SIGN, Map.of("name", "Ana", "email", mailbox, "display", "count"));
        link = door.mailbox().newest(mailbox).link("/confirm/");
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    void getsTheFormBackWithWhatWasTyped() {
        for (var path : new String[] {SIGN, SIGN_UP}) {
            var refused = refused(() -> door.post(path, Map.of("name", "Ana", "email", freshMailbox())));

            assertThat(refused.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(Jsoup.parse(refused.body()).select("#name").attr("value"))
                    .as(path)
                    .isEqualTo("Ana");
        }
    }

    @Test
    void canPressTheButtonOfTheLetterAgainLater() {
        var refused = refused(() -> door.post(link, Map.of()));

        assertThat(Jsoup.parse(refused.body()).select("form[action=" + link + "] button"))
                .hasSize(1);
        assertThat(door.get(link).statusCode()).as("looking is free").isEqualTo(200);
    }

    @Test
    void canSendTheCodeAgainLater() {
        var typed = Map.of("email", "ana@example.org", "code", "AAAAAAAAAA");
        var refused = refused(() -> door.post("/en/confirm", typed));

        assertThat(Jsoup.parse(refused.body()).select("#code").attr("value")).isEqualTo("AAAAAAAAAA");
    }

    @ForEachReader
    void readsWhatToDo(Reader reader, Browser browser) {
        var words = messages.in(reader.language());
        var window = browser.at(door).window(reader);
        refused(() -> door.post(link, Map.of()));
        refused(() -> door.post("/en/confirm", Map.of()));

        window.open(link.replace("/en/", "/" + reader.language().tag() + "/"));
        window.page().locator(".slip button").click();
        assertThat(window.page().getByRole(AriaRole.ALERT)).containsText(words.of("confirmation.later.title"));
        window.assertAccessible();
        window.picture("confirm-too-often");

        window.openPublic("/confirm");
        window.page().locator("#email").fill("ana@example.org");
        window.page().locator("#code").fill("AAAAAAAAAA");
        window.page().locator("main form button").click();
        assertThat(window.page().locator("#code")).hasValue("AAAAAAAAAA");
        assertThat(window.page().locator("[role=alert]")).isFocused();
        window.assertAccessible();
        window.picture("confirm-code-too-often");
    }

    /** What comes once no more is admitted; a slow machine may earn another try meanwhile. */
    private static HttpResponse<String> refused(Supplier<HttpResponse<String>> trying) {
        var refused = Stream.generate(trying)
                .limit(2 * AT_ONCE)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("It was admitted each time"));
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 3600);
        return refused;
    }

    private static String freshMailbox() {
        return "x" + UUID.randomUUID() + "@example.org";
    }
}

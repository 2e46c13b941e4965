package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody reads what is kept about them, takes it along, and has it erased. */
@BrowserTest
class OwnDataJourneyIT {

    @Autowired
    private Messages messages;

    @ForEachReader
    void isReadAndTakenAlong(Reader reader, Browser browser) throws IOException {
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));

        hands.window().open("/app/account");
        hands.follow(hands.words().of("member.kept.link"));

        assertThat(hands.window().page().locator("main")).containsText("organizer@sextant.example");
        hands.look("kept-1-own");
        assertThat(saved(hands, "member.kept.json"))
                .contains("\"member.kept.account\"", "organizer@sextant.example", "\"asOf\"");
        assertThat(saved(hands, "member.kept.page"))
                .contains("<h1>" + hands.words().of("member.kept.title"), "organizer@sextant.example");
    }

    private static String saved(Hands hands, String key) throws IOException {
        var download = hands.window()
                .page()
                .waitForDownload(() -> hands.window()
                        .page()
                        .getByText(hands.words().of(key), new Page.GetByTextOptions().setExact(true))
                        .click());
        return Files.readString(download.path());
    }

    @ForEachReader
    void isErased(Reader reader, Browser browser, Door door) {
        var hands = new Hands(browser.window(reader), messages.in(reader.language()));
        var newcomer = Newcomer.with(hands);
        hands.window().openPublic("/account/join");
        newcomer.getsAnAccount("Zéphyrine " + UUID.randomUUID(), door);
        newcomer.signsIn(Newcomer.PASSWORD, "/app/");
        hands.window().open("/app/account/kept");

        hands.pressAndConfirm("member.kept.erase.act");
        assertThat(hands.window().page().locator("[role=alert].banner"))
                .containsText(hands.words().of("member.door.password-missing"));
        hands.look("kept-2-missing");
        hands.field(hands.words().of("member.door.password")).fill(Newcomer.PASSWORD);
        hands.press("member.kept.erase.act");
        hands.look("kept-3-question");
        hands.button("member.kept.erase.act").last().click();

        assertThat(hands.window().page()).hasURL(Pattern.compile(".*/account/erased$"));
        assertThat(hands.window().page().locator("h1")).hasText(hands.words().of("member.erased.title"));
        hands.look("kept-4-erased");
        hands.window().open("/app/account/kept");
        assertThat(hands.window().page()).hasURL(Pattern.compile(".*/app/login.*"));
    }
}

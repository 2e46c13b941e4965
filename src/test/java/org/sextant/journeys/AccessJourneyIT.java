package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
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

/** The ways into an account, by somebody at a browser. */
@BrowserTest
class AccessJourneyIT {

    @Autowired
    private Messages messages;

    @ForEachReader
    void opensTheDoorWithAPasskeyThatWasMadeInOnesAccount(Reader reader, Browser browser, Door door) {
        var words = messages.in(reader.language());
        var window = browser.window(reader);
        var hands = new Hands(window, words);
        signsInAsSomebodyNew(hands, door);
        plugInADevice(window);

        window.open("/app/account");
        hands.press("access.passkeys.make");
        assertThat(window.page().locator("main")).containsText(words.of("access.passkeys.label-wrong", "most", 60));
        hands.write(words.of("access.passkeys.label"), "Blue telephone");
        hands.press("access.passkeys.make");
        assertThat(window.page().locator("main h3").filter(text("Blue telephone")))
                .isVisible();
        window.page().context().clearCookies();

        window.open("/app/login?lang=" + reader.language().tag());
        hands.look("work-door");
        hands.button("access.door.passkey").click();
        assertThat(window.page()).hasURL(Pattern.compile(".*/app/(\\?continue)?$"));
        window.settle();
        window.open("/app/account");
        assertThat(window.page().locator("main h3").filter(text("Blue telephone")))
                .isVisible();
        hands.look("work-account-ways");
    }

    @Test
    void staysOutsideWithADeviceThatHoldsNoPasskeyOfTheirs(Browser browser) {
        var words = messages.in(Language.EN);
        var window = browser.window(Reader.ENGLISH);
        var hands = new Hands(window, words);
        window.open("/app/login");
        plugInADevice(window);

        hands.button("access.door.passkey").click();

        assertThat(window.page().getByText(words.of("access.door.passkey-failed")))
                .isVisible();
        assertThat(window.page()).hasURL(Pattern.compile(".*/app/login$"));
    }

    @Test
    void tellsAnOpenPageKindlyThatItsSessionWasEnded(Browser browser, Door door) {
        var words = messages.in(Language.EN);
        var first = browser.window(Reader.ENGLISH);
        var newcomer = signsInAsSomebodyNew(new Hands(first, words), door);
        var second = browser.window(Reader.ENGLISH);
        second.open("/app/login?lang=en");
        new Newcomer(new Hands(second, words), newcomer.address()).signsIn(Newcomer.PASSWORD, "/app/");
        first.open("/app/account");
        assertThat(first.page().locator("main")).containsText(words.of("access.sessions.end-others"));

        new Hands(first, words).press("access.sessions.end-others");

        assertThat(second.page()).hasURL(Pattern.compile(".*/app/login\\?ended$"));
        assertThat(second.page().getByText(words.of("access.door.ended"))).isVisible();
        first.open("/app/account");
        assertThat(first.page().locator("main")).not().containsText(words.of("access.sessions.end-others"));
        new Hands(second, words).look("work-door-ended");
    }

    @ForEachReader
    void comesBackWithACodeOfTheSheet(Reader reader, Browser browser, Door door) {
        var words = messages.in(reader.language());
        var window = browser.window(reader);
        var hands = new Hands(window, words);
        var newcomer = signsInAsSomebodyNew(hands, door);
        window.open("/app/account");
        hands.press("access.recovery.make");
        var code = window.page().locator(".codes code").first().textContent();
        hands.look("work-account-codes");

        var outside = browser.windowWithoutScripts(reader);
        outside.openPublic("/account/recover");
        outside.page().locator("#email").fill(newcomer.address());
        outside.page().locator("#code").fill("wrong");
        outside.page().locator("main form button").click();
        assertThat(outside.page().locator("#errors")).isVisible();
        outside.page().locator("#code").fill(code);
        outside.page().locator("main form button").click();

        assertThat(outside.page()).hasURL(Pattern.compile(".*/account/settle/.*"));
        var looking = browser.window(reader);
        looking.openPublic("/account/recover");
        looking.assertAccessible();
        looking.picture("account-recover");
    }

    private static Newcomer signsInAsSomebodyNew(Hands hands, Door door) {
        var newcomer = Newcomer.with(hands);
        hands.window().openPublic("/account/join");
        newcomer.getsAnAccount("Ana Ruiz", door);
        newcomer.signsIn(Newcomer.PASSWORD, "/app/");
        return newcomer;
    }

    /** A device with a lock that says yes each time. */
    private static void plugInADevice(Window window) {
        var devices = window.page().context().newCDPSession(window.page());
        devices.send("WebAuthn.enable");
        var kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", true);
        kind.addProperty("isUserVerified", true);
        kind.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", kind);
        devices.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}

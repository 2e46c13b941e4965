package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody corrects the address of their account: with the password, and by a link in the new mailbox. */
@BrowserTest
class MailboxJourneyIT {

    @Autowired
    private Messages messages;

    @ForEachReader
    void isCorrectedByWhoeverReadsTheNewOne(Reader reader, Browser browser, Door door) {
        var hands = new Hands(browser.window(reader), messages.in(reader.language()));
        var page = hands.window().page();
        hands.window().openPublic("/account/join");
        var newcomer = Newcomer.with(hands);
        newcomer.getsAnAccount("Lucía", door);
        newcomer.signsIn(Newcomer.PASSWORD, "/app/");
        var after = UUID.randomUUID() + "@example.org";

        hands.window().open("/app/account");
        assertThat(page.locator("main")).containsText(newcomer.address());
        ask(hands, after, "not my password");
        assertThat(page.locator("main")).containsText(hands.words().of("member.account.wrong-old"));
        hands.look("mailbox-1-wrong");
        var letter = door.mailbox().after(after, () -> ask(hands, after, Newcomer.PASSWORD));

        hands.window().open(letter.link("/account/mailbox/"));
        assertThat(page.locator("h1")).hasText(hands.words().of("member.move.title"));
        hands.look("mailbox-2-link");
        var notice = door.mailbox()
                .after(
                        newcomer.address(),
                        () -> page.locator("main form button").first().click());
        assertThat(page.locator("h1")).hasText(hands.words().of("member.moved.title"));
        hands.look("mailbox-3-moved");
        org.assertj.core.api.Assertions.assertThat(notice.subject())
                .isEqualTo(hands.words().of("member.mail.moved.subject"));
        org.assertj.core.api.Assertions.assertThat(notice.text()).doesNotContain(after);
        org.assertj.core.api.Assertions.assertThat(signIn(door, after)).isEqualTo("/app/");
        org.assertj.core.api.Assertions.assertThat(signIn(door, newcomer.address()))
                .contains("error");
    }

    @Test
    void isMovedByPressingTheButtonAndNotByLooking(Browser browser, Door door) {
        var hands = new Hands(browser.window(Reader.ENGLISH), messages.in(Reader.ENGLISH.language()));
        hands.window().openPublic("/account/join");
        var newcomer = Newcomer.with(hands);
        newcomer.getsAnAccount("Lucía", door);
        newcomer.signsIn(Newcomer.PASSWORD, "/app/");
        var after = UUID.randomUUID() + "@example.org";
        hands.window().open("/app/account");
        var path = door.mailbox()
                .after(after, () -> ask(hands, after, Newcomer.PASSWORD))
                .link("/account/mailbox/");

        for (var looked = 0; looked < 2; looked++) {
            var shown = door.get(path);
            org.assertj.core.api.Assertions.assertThat(shown.statusCode()).isEqualTo(200);
            org.assertj.core.api.Assertions.assertThat(
                            shown.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
            org.assertj.core.api.Assertions.assertThat(shown.body()).doesNotContain(after, newcomer.address());
        }
        org.assertj.core.api.Assertions.assertThat(signIn(door, after)).contains("error");
        org.assertj.core.api.Assertions.assertThat(door.post(path, Map.of()).statusCode())
                .isEqualTo(200);
        org.assertj.core.api.Assertions.assertThat(door.post(path, Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void answersAlikeWhereTheAddressIsSomebodyElses(Browser browser, Door door) {
        var hands = new Hands(browser.window(Reader.ENGLISH), messages.in(Reader.ENGLISH.language()));
        hands.window().openPublic("/account/join");
        var newcomer = Newcomer.with(hands);
        newcomer.getsAnAccount("Lucía", door);
        newcomer.signsIn(Newcomer.PASSWORD, "/app/");
        hands.window().open("/app/account");

        var letter = door.mailbox()
                .after("observer@sextant.example", () -> ask(hands, "observer@sextant.example", Newcomer.PASSWORD));

        assertThat(hands.window().page().getByText(hands.words().of("member.account.mailbox.sent")))
                .isVisible();
        org.assertj.core.api.Assertions.assertThat(letter.subject())
                .isEqualTo(hands.words().of("member.mail.move-taken.subject"));
        org.assertj.core.api.Assertions.assertThat(letter.text()).doesNotContain("/account/");
    }

    private static void ask(Hands hands, String address, String password) {
        hands.write(hands.words().of("member.account.mailbox.fresh"), address);
        hands.write(hands.words().of("member.account.mailbox.password"), password);
        hands.press("member.account.mailbox.act");
    }

    private static String signIn(Door door, String address) {
        return door.post("/app/login", Map.of("username", address, "password", Newcomer.PASSWORD))
                .headers()
                .firstValue("Location")
                .orElse("");
    }
}

package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.sextant.testing.Door;

/** Somebody without an account, who gets one through the mailbox. */
record Newcomer(Hands hands, String address) {

    static final String PASSWORD = "four words of mine";

    /** With a mailbox that nobody has used before. */
    static Newcomer with(Hands hands) {
        return new Newcomer(hands, UUID.randomUUID() + "@example.org");
    }

    /** From the page on which one asks for an account to the sign-in page. */
    void getsAnAccount(String name, Door door) {
        var page = hands.window().page();
        var letter = door.mailbox().after(address, () -> {
            page.locator("#name").fill(name);
            page.locator("#email").fill(address);
            page.locator("main form button").first().click();
        });
        hands.window().open(letter.link("/account/settle/"));
        page.locator("#password").fill(PASSWORD);
        page.locator("main form button").first().click();
    }

    /** Signs in on the page that they have come to, and waits until the workroom is there. */
    void signsIn(String password, String where) {
        var page = hands.window().page();
        assertThat(page).hasURL(Pattern.compile(".*/app/login\\?lang=.*"));
        hands.window().settle();
        assertThat(page.locator("h1")).hasText(hands.words().of("member.door.title"));
        page.locator("input[name=username]").fill(address);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-button[slot=submit]").click();
        assertThat(page).hasURL(Pattern.compile(".*" + where + "(\\?continue)?$"));
        hands.window().settle();
    }
}

package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Invitations;
import org.sextant.member.Invite;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.annotation.Autowired;

/** From the wish to take part to the workroom, and back into it. */
@BrowserTest
class JoinJourneyIT {

    @Autowired
    private Messages messages;

    @Autowired
    private Invitations invitations;

    @Autowired
    private DemoAccounts demo;

    @ForEachReader
    void leadsFromTheFormThroughTheMailboxIntoTheWorkroom(Reader reader, Browser browser, Door door) {
        var words = messages.in(reader.language());
        var address = freshAddress();
        var window = browser.window(reader);

        window.openPublic("/account/join");
        looksRight(window, "account-join");
        var letter = door.mailbox().after(address, () -> {
            window.page().locator("#name").fill("Ana Ruiz");
            window.page().locator("#email").fill(address);
            send(window);
        });
        looksRight(window, "account-check-mail");
        setsPassword(window, letter.link("/account/settle/"), "too short", "account-settle-wrong");
        assertThat(window.page().locator("#errors")).isVisible();
        setsPassword(window, letter.link("/account/settle/"), Newcomer.PASSWORD, "account-settle");

        signsIn(window, words, address, Newcomer.PASSWORD);
        assertThat(window.page().locator("h1")).hasText(words.of("shell.home.title-named", "name", "Ana Ruiz"));
        window.assertAccessible();
    }

    @ForEachReader
    void leadsBackInWhoForgotThePassword(Reader reader, Browser browser, Door door) {
        var words = messages.in(reader.language());
        var address = freshAddress();
        joined(door, address, reader.language());
        var window = browser.window(reader);

        window.openPublic("/account/forgot");
        looksRight(window, "account-forgot");
        var letter = door.mailbox().after(address, () -> {
            window.page().locator("#email").fill(address);
            send(window);
        });
        setsPassword(window, letter.link("/account/settle/"), "another four words", "account-reset");

        signsIn(window, words, address, "another four words");
        assertThat(window.page().locator("h1")).containsText(words.of("shell.home.title"));
    }

    @ForEachReader
    void leadsWhoIsInvitedIntoTheWorkroom(Reader reader, Browser browser, Door door) {
        var words = messages.in(reader.language());
        var address = freshAddress();
        var window = browser.window(reader);
        var letter = door.mailbox().after(address, () -> invite(address, reader.language()));

        window.open(letter.link("/account/invitations/"));
        looksRight(window, "account-invitation");
        window.page().locator("#name").fill("سمير");
        window.page().locator("#password").fill(Newcomer.PASSWORD);
        send(window);

        signsIn(window, words, address, Newcomer.PASSWORD);
        window.open("/app/account");
        assertThat(window.page().locator("main"))
                .containsText(Pattern.compile(words.of("member.role", Role.OBSERVER) + "[^$]*Amara Diallo"));
        looksRight(window, "work-account-new");
    }

    private void invite(String address, Language language) {
        var where = LocalizedText.of(Language.EN, "the whole platform").with(Language.AR, "المنصّة كلها");
        invitations.invite(
                new Invite(
                        new EmailAddress(address),
                        Role.OBSERVER,
                        Scope.PLATFORM,
                        where,
                        language,
                        Optional.empty(),
                        Optional.empty()),
                demo.person("admin"));
    }

    private static void joined(Door door, String address, Language language) {
        var letter = door.mailbox()
                .after(
                        address,
                        () -> door.post(
                                "/" + language.tag() + "/account/join", Map.of("name", "Ana", "email", address)));
        door.post(letter.link("/account/settle/"), Map.of("name", "Ana", "password", Newcomer.PASSWORD));
    }

    private static void setsPassword(Window window, String path, String password, String picture) {
        window.open(path);
        window.page().locator("#password").fill(password);
        if (password.length() >= 12) {
            looksRight(window, picture);
            send(window);
        } else {
            send(window);
            looksRight(window, picture);
        }
    }

    private static void signsIn(Window window, Words words, String address, String password) {
        new Newcomer(new Hands(window, words), address).signsIn(password, "/app/");
    }

    private static void send(Window window) {
        window.page().locator("main form button").first().click();
    }

    private static void looksRight(Window window, String picture) {
        window.settle();
        window.assertAccessible();
        window.picture(picture);
    }

    private static String freshAddress() {
        return UUID.randomUUID() + "@example.org";
    }
}

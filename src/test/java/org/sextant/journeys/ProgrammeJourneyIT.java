package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** A change of the programme, from the first word to everybody's page. */
@BrowserTest
class ProgrammeJourneyIT {

    private static final String WHERE = "/app/programme/universal-social-protection";
    private static final String PAGE = "/en/demands/universal-social-protection";

    @Autowired
    private Messages messages;

    @ForEachReader
    void isEditedSideBySideInFiveLanguages(Reader reader, Browser browser) {
        var window = browser.window(reader).signIn("organizer");

        window.open("/app/programme");
        assertThat(window.page().locator(".part:not(#retired) > .rows > li")).hasCount(31);
        window.assertAccessible();
        window.picture("programme-edit");

        window.open("/app/programme/asylum");
        assertThat(window.page().locator(".langs").first().locator("vaadin-text-area"))
                .hasCount(5);
        window.assertAccessible();
        window.picture("programme-demand");
        window.open("/app/programme/free-movement");
        window.assertAccessible();
    }

    @Test
    void isProposedByOneAndAgreedToByAnother(Browser browser, Door door) {
        var words = messages.in(Language.EN);
        var organizer = browser.window(Reader.ENGLISH).signIn("organizer");
        var title = propose(organizer, words);
        assertThat(door.get(PAGE).body()).doesNotContain(title);

        var moderator = browser.window(Reader.ENGLISH).signIn("moderator");
        assertThat(moderator.page().locator("main")).containsText(words.of("programme.work.waiting.why.rewording"));
        moderator.open("/app/moderation");
        assertThat(moderator.page().locator("ins")).containsText(title);
        moderator.assertAccessible();
        moderator.picture("programme-proposal");
        new Hands(moderator, words).press("programme.work.approve.rewording");

        await().pollInSameThread().until(() -> door.get(PAGE).body().contains(title));
        organizer.open(WHERE);
        assertThat(organizer.page().locator(".log")).containsText("Giulia");
        organizer.assertAccessible();
        organizer.picture("programme-history");
    }

    @Test
    void comesBackToWhoeverProposedItWithAReason(Browser browser) {
        var words = messages.in(Language.EN);
        var organizer = browser.window(Reader.ENGLISH).signIn("organizer");
        var title = propose(organizer, words);
        sendBack(browser.window(Reader.ENGLISH).signIn("moderator"), words, "Along with whom?");

        organizer.open("/app/");
        assertThat(organizer.page().locator("main"))
                .containsText(words.of("programme.work.returned.why", "why", "Along with whom?"));
        organizer.open(WHERE);
        assertThat(organizer.page().locator(".returned")).containsText("Along with whom?");
        assertThat(organizer.page().locator(".returned ins")).containsText(title);
        organizer.assertAccessible();
        organizer.picture("programme-sent-back");
        var first = new Hands(organizer, words);
        first.press("programme.work.returned.go-on");
        assertThat(first.field(englishTitle(words))).hasValue(title);
        organizer.open(WHERE);
        first.press("programme.work.returned.leave");
        assertThat(organizer.page().locator(".returned")).hasCount(0);
    }

    private static void sendBack(Window moderator, Words words, String why) {
        var hands = new Hands(moderator, words);
        moderator.open("/app/moderation");
        hands.press("programme.work.send-back");
        assertThat(moderator.page().locator("main")).containsText(words.of("programme.work.send-back.why.none"));
        moderator.assertAccessible();
        hands.write(words.of("programme.work.send-back.why"), why);
        hands.press("programme.work.send-back");
    }

    private static String englishTitle(Words words) {
        return words.of(
                "programme.work.field-in",
                "field",
                words.of("programme.work.field.title"),
                "language",
                words.nameOf(Language.EN));
    }

    private static String propose(Window window, Words words) {
        var hands = new Hands(window, words);
        var field = englishTitle(words);
        window.open(WHERE);
        hands.field(field).fill("");
        hands.press("programme.work.propose");
        assertThat(window.page().locator("[role=alert]").first())
                .containsText(words.of("programme.work.wrong.english"));
        var title = "Protection that travels along";
        hands.field(field).fill(title);
        hands.press("programme.work.propose");
        assertThat(window.page().locator(".banner strong").last()).hasText(words.of("programme.work.own"));
        assertThat(window.page().locator("del")).not().hasCount(0);
        return title;
    }

    @ParameterizedTest
    @CsvSource({
        "organizer,   /app/programme,                  200",
        "organizer,   /app/programme/asylum,           200",
        "organizer,   /app/programme/new,              200",
        "organizer,   /app/programme/anti-racism,      200",
        "organizer,   /app/programme/close-everything, 404",
        "organizer,   /app/programme/Not%20one,        404",
        "moderator,   /app/programme,                  403",
        "moderator,   /app/programme/new,              403",
        "coordinator, /app/programme,                  403",
        "outsider,    /app/programme/asylum,           403",
        "outsider,    /app/programme/close-everything, 403",
        "admin,       /app/programme,                  403",
    })
    void answersTrulyBeforeTheApplicationStarts(String account, String path, int status, Door door) {
        assertThat(door.signIn(account).get(path).statusCode()).isEqualTo(status);
    }
}

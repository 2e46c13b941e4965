package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** An argument, from the library to a campaign, with what a reader writes to it. */
@BrowserTest
class ArgumentJourneyIT {

    @Autowired
    private Messages messages;

    @ForEachReader
    void isReadByEverybody(Reader reader, Browser browser) {
        var window = browser.window(reader);

        window.openPublic("/arguments");
        window.assertAccessible();
        window.picture("arguments");
        window.openPublic("/arguments/close-borders");
        assertThat(window.page().locator("#grain")).isVisible();
        window.assertAccessible();
        window.picture("argument");
        window.openPublic("/arguments/three-futures");
        window.assertAccessible();
        window.picture("argument-futures");
        window.openPublic("/arguments?q=zzz");
        window.assertAccessible();
        window.picture("arguments-none");
    }

    @ForEachReader
    void saysWhatIsWrongWithACommentAtItsField(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/arguments/develop-origin");
        window.page().locator("#comment").evaluate("field => field.required = false");

        window.page().locator("#comments button").click();

        assertThat(window.page().locator("#comment-error")).isVisible();
        window.assertAccessible();
        window.picture("argument-comment-wrong");
    }

    @Test
    void isWrittenToByAReaderAndDecidedByAModerator(Browser browser, Door door) {
        var words = messages.in(Language.EN);
        var said = "We count them at our harbour. " + UUID.randomUUID();
        var reader = browser.windowWithoutScripts(Reader.ENGLISH);
        reader.page().navigate("/en/arguments/close-borders");
        reader.page().locator("#name").fill("Ana");
        reader.page().locator("#comment").fill(said);
        reader.page().locator("#comments button").click();
        assertThat(reader.page().locator("h1")).hasText(words.of("argument.comment.received.title"));

        var moderator = browser.window(Reader.ENGLISH).signIn("moderator");
        moderator.open("/app/moderation");
        var row = moderator.page().locator(".rows > li").filter(new FilterOptions().setHasText(said));
        assertThat(row).hasCount(1);
        moderator.assertAccessible();
        moderator.picture("moderation-comments");
        row.getByText(words.of("argument.moderation.show")).click();
        moderator.settle();
        assertThat(row.getByText(words.of("argument.moderation.show"))).hasCount(0);
        // among those that are shown, from where it can be taken down
        assertThat(row).hasCount(1);

        await().pollInSameThread()
                .until(() -> door.get("/en/arguments/close-borders").body().contains(said));
    }

    @ForEachReader
    void goesIntoTheLibraryOfACampaign(Reader reader, Browser browser) {
        var words = messages.in(reader.language());
        var window = browser.window(reader).signIn("organizer");
        var hands = new Hands(window, words);

        window.open("/app/arguments/fight-irregular");
        hands.look("argument-use");
        var rows = window.page().locator(".rows > li");
        var campaign = rows.first().locator("bdi").first().innerText();
        rows.first().getByText(words.of("library.argument.link")).click();
        window.settle();
        rows.first().getByText(words.of("library.argument.cards")).click();
        window.settle();

        window.open("/app/campaigns");
        window.page()
                .locator(".cards h2 a, .cards h3 a")
                .filter(new FilterOptions().setHasText(campaign))
                .first()
                .click();
        window.page().waitForURL(Pattern.compile(".*/app/campaigns/.+"));
        window.open(window.page().url().replaceFirst("/plan.*$", "").replaceFirst("/$", "") + "/library");
        assertThat(window.page().locator("main"))
                .containsText("fight-irregular-" + reader.language().tag());
        assertThat(window.page().locator("main a[href$='/arguments/fight-irregular']"))
                .not()
                .hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({
        "outsider, /app/arguments/close-borders,  200",
        "outsider, /app/arguments/three-futures,  200",
        "member,   /app/arguments/there-is-none,  404",
        "outsider, /app/moderation,               403",
    })
    void answersTrulyBeforeTheApplicationStarts(String account, String path, int status, Door door) {
        assertThat(door.signIn(account).get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void invitesWhoWorksOnNoCampaignYet(Browser browser) {
        var window = browser.window(Reader.ENGLISH).signIn("outsider");

        window.open("/app/arguments/close-borders");

        assertThat(window.page().locator(".empty"))
                .containsText(messages.in(Language.EN).of("library.argument.none.title"));
    }
}

package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.campaign.CampaignScene;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An update, from the first word to its taking down. */
@BrowserTest
class NewsJourneyIT {

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    private Words words;

    @BeforeEach
    void english() {
        words = messages.in(Language.EN);
    }

    @ForEachReader
    void isWrittenInTheWorkroom(Reader reader, Browser browser) {
        var window = browser.window(reader).signIn("organizer");

        window.open("/app/campaigns/ratify-icrmw/news");
        assertThat(window.page().locator(".rows > li")).not().hasCount(0);
        window.assertAccessible();
        window.picture("news-tab");

        window.open("/app/campaigns/ratify-icrmw/news/new");
        assertThat(window.page().locator(".langs > *")).hasCount(5);
        window.assertAccessible();
        window.picture("news-new");

        window.open("/app/campaigns/ratify-icrmw/news");
        window.page().locator(".rows h3 a").first().click();
        window.settle();
        assertThat(window.page().locator("h1"))
                .hasText(messages.in(reader.language()).of("news.one.published"));
        window.assertAccessible();
        window.picture("news-published");
    }

    @ForEachReader
    void isReadByEverybody(Reader reader, Browser browser) {
        var window = browser.window(reader);

        for (var path : new String[] {"", "/updates", "/updates/2"}) {
            window.openPublic("/campaigns/ratify-icrmw" + path);
            window.assertAccessible();
            window.picture("public-campaign" + path.replace('/', '-'));
        }
    }

    @Test
    void goesFromDraftToThePublicAndBack(Browser browser, Door door) {
        var scene = new CampaignScene(beans);
        var slug = scene.summary(scene.live()).slug().text();
        var window = browser.window(Reader.ENGLISH).signIn("organizer");
        var page = window.page();
        window.open("/app/campaigns/" + slug + "/news");
        assertThat(page.locator(".empty")).containsText(words.of("news.none.title"));

        hands(window).press("news.write");
        hands(window).press("news.keep");
        assertThat(page.locator("[role=alert]").first()).containsText(words.of("news.form.none"));
        hands(window).field(words.of("news.form.title")).first().fill("We met them");
        hands(window).press("news.keep");
        assertThat(page.locator("[role=alert]").first())
                .containsText(words.of("news.form.body.none", "language", "English"));
        window.assertAccessible();
        hands(window).field(words.of("news.form.body")).first().fill("Three of them listened.");
        hands(window).press("news.keep");
        assertThat(page.locator(".rows .badge")).hasText(words.of("news.state.draft"));
        assertThat(door.get("/en/campaigns/" + slug + "/updates/1").statusCode())
                .isEqualTo(404);

        page.locator(".rows h3 a").click();
        window.settle();
        hands(window).press("news.publish");
        hands(window).button("news.publish").last().click();
        window.settle();
        assertThat(page.locator(".rows .badge")).hasText(words.of("news.state.published"));
        isPublic(window, door, "/en/campaigns/" + slug + "/updates/1");
        isTakenDownAndShownAgain(window, slug);
    }

    private static void isPublic(Window window, Door door, String published) {
        // The public sees it within a second.
        await().until(() -> door.get(published).statusCode() == 200);
        window.open(published);
        assertThat(window.page().locator("h1")).hasText("We met them");
    }

    private void isTakenDownAndShownAgain(Window window, String slug) {
        var page = window.page();
        window.open("/app/campaigns/" + slug + "/news");
        page.locator(".rows h3 a").click();
        window.settle();
        hands(window).press("news.take-down");
        assertThat(page.locator("[role=alert]").last()).containsText(words.of("news.take-down.reason.none"));
        hands(window).field(words.of("news.take-down.reason")).first().fill("It was four of them.");
        hands(window).press("news.take-down");
        assertThat(page.locator(".rows .badge")).hasText(words.of("news.state.taken-down"));
        hands(window).press("shell.undo");
        assertThat(page.locator("h1")).hasText(words.of("news.one.published"));

        hands(window).field(words.of("news.form.body")).first().fill("Four of them listened.");
        hands(window).press("news.correct");
        assertThat(page.locator("[role=alert]").first()).containsText(words.of("news.correct.note.none"));
        hands(window).field(words.of("news.correct.note")).first().fill("It was four, not three.");
        hands(window).press("news.correct");
        assertThat(page.locator(".rows > li")).containsText(words.of("news.corrected", "number", 1));
    }

    @Test
    void isNotOverwrittenByWhoeverComesLater(Browser browser) {
        var scene = new CampaignScene(beans);
        var slug = scene.summary(scene.live()).slug().text();
        var mine = browser.window(Reader.ENGLISH).signIn("organizer");
        mine.open("/app/campaigns/" + slug + "/news/new");
        hands(mine).field(words.of("news.form.title")).first().fill("Draft");
        hands(mine).field(words.of("news.form.body")).first().fill("Begun.");
        hands(mine).press("news.keep");
        mine.page().locator(".rows h3 a").click();
        mine.settle();
        var theirs = browser.window(Reader.ENGLISH).signIn("organizer");
        theirs.open(mine.page().url());
        hands(theirs).field(words.of("news.form.body")).first().fill("Theirs.");
        hands(theirs).press("news.keep");

        hands(mine).field(words.of("news.form.body")).first().fill("Mine.");
        hands(mine).press("news.keep");

        assertThat(mine.page().locator(".banner.warn")).containsText("Theirs.");
        assertThat(hands(mine).field(words.of("news.form.body")).first()).hasValue("Mine.");
        mine.assertAccessible();
        hands(mine).press("news.conflict.mine");
        mine.page().locator(".rows h3 a").click();
        mine.settle();
        assertThat(hands(mine).field(words.of("news.form.body")).first()).hasValue("Mine.");
    }

    @ParameterizedTest
    @CsvSource({
        "member,    /app/campaigns/ratify-icrmw/news,              200",
        "member,    /app/campaigns/ratify-icrmw/news/new,          403",
        "outsider,  /app/campaigns/ratify-icrmw/news,              403",
        "outsider,  /app/campaigns/ratify-icrmw/news/new,          403",
        "outsider,  /app/campaigns/there-is-none/news/new,         403",
        "organizer, /app/campaigns/ratify-icrmw/news/new,          200",
        "organizer, /app/campaigns/ratify-icrmw/news/nothing-here, 404",
    })
    void answersTrulyBeforeTheApplicationStarts(String account, String path, int status, Door door) {
        assertThat(door.signIn(account).get(path).statusCode()).isEqualTo(status);
    }

    private Hands hands(Window window) {
        return new Hands(window, words);
    }
}

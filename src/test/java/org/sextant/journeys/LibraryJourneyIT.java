package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.library.Library;
import org.sextant.campaign.library.SomeFiles;
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

/** Links and files, from the desk to the public page. */
@BrowserTest
class LibraryJourneyIT {

    private static final long GIGABYTE = 1L << 30;

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
    void isATabOfTheCampaign(Reader reader, Browser browser) {
        var window = browser.window(reader).signIn("organizer");

        window.open("/app/campaigns/ratify-icrmw/library");

        assertThat(window.page().locator(".rows > li")).not().hasCount(0);
        window.assertAccessible();
        window.picture("library");
    }

    @Test
    void takesAFileThatIsWhatItSays(Browser browser, Door door) {
        var window = windowOnALibrary(browser);
        var page = window.page();
        assertThat(page.locator(".empty")).containsText(words.of("library.none.title"));

        choose(window, "leaflet.pdf", SomeFiles.pdf());
        assertThat(page.locator(".rows > li")).containsText("leaflet");
        assertThat(page.locator(".rows .badge")).hasText(words.of("library.state.team"));
        var download =
                page.waitForDownload(() -> page.locator(".rows a").first().click());
        assertThat(download.suggestedFilename()).isEqualTo("leaflet.pdf");
        assertThat(download.path()).hasBinaryContent(SomeFiles.pdf());

        act(window, "library.open", "leaflet");
        assertThat(page.locator(".rows .badge")).hasText(words.of("library.state.open"));
        act(window, "library.rename", "leaflet");
        window.assertAccessible();
        page.getByLabel(words.of("library.rename.field")).fill("Our leaflet");
        button(window, words.of("library.rename.keep")).click();
        window.settle();
        assertThat(page.locator(".rows > li")).containsText("Our leaflet");

        act(window, "library.remove", "Our leaflet");
        assertThat(page.locator(".empty")).isVisible();
        page.locator("vaadin-notification-card")
                .filter(new Locator.FilterOptions().setHasText(words.of("library.removed", "title", "Our leaflet")))
                .getByRole(AriaRole.BUTTON)
                .click();
        window.settle();
        assertThat(page.locator(".rows > li")).containsText("Our leaflet");
    }

    @Test
    void saysAtTheFieldWhatSpeaksAgainstAFile(Browser browser, @TempDir Path folder) throws IOException {
        var window = windowOnALibrary(browser);
        var refused = window.page().locator(".err[role=alert]");

        choose(window, "letter.pdf", SomeFiles.program());
        assertThat(refused).hasText(words.of("library.refused.false-type"));
        window.assertAccessible();

        choose(window, "run.exe", SomeFiles.program());
        assertThat(refused).hasText(words.of("library.refused.not-allowed"));

        var large = folder.resolve("large.pdf");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(GIGABYTE);
        }
        window.page().locator("vaadin-upload input[type=file]").setInputFiles(large);
        assertThat(refused).hasText(words.of("library.refused.too-large", "most", Library.LARGEST / 1024 / 1024));
        assertThat(window.page().locator(".empty")).isVisible();
    }

    @Test
    void takesALargeFileWhereTheProxyLetsItPass(Browser browser) {
        var window = windowOnALibrary(browser);

        var sent = window.page()
                .waitForRequest(
                        request ->
                                "POST".equals(request.method()) && request.url().contains("/app/VAADIN/dynamic/"),
                        () -> window.page()
                                .locator("vaadin-upload input[type=file]")
                                .setInputFiles(new FilePayload(
                                        "film.pdf", "application/pdf", SomeFiles.pdfOf(Library.LARGEST))));

        assertThat(sent.response().status()).isEqualTo(200);
        assertThat(window.page().locator(".rows > li")).containsText("film");
    }

    @Test
    void takesALink(Browser browser) {
        var window = windowOnALibrary(browser);
        var page = window.page();

        button(window, words.of("library.link.add")).click();
        window.settle();
        assertThat(page.locator(".banner.bad")).containsText(words.of("library.link.title.none"));
        hands(window).field(words.of("library.link.title")).first().fill("The law");
        hands(window).field(words.of("library.link.address")).first().fill("javascript:alert(1)");
        button(window, words.of("library.link.add")).click();
        window.settle();
        assertThat(page.locator(".banner.bad")).containsText(words.of("library.link.address.shape"));
        hands(window).field(words.of("library.link.address")).first().fill("https://example.org/law");
        button(window, words.of("library.link.add")).click();
        window.settle();

        assertThat(page.locator(".rows a")).hasAttribute("href", "https://example.org/law");
        assertThat(page.locator(".rows a")).hasAttribute("rel", "noopener noreferrer nofollow");
    }

    @ParameterizedTest
    @CsvSource({
        "member,    /app/campaigns/ratify-icrmw/library, 200",
        "outsider,  /app/campaigns/ratify-icrmw/library, 403",
    })
    void isOpenToTheTeam(String account, String path, int status, Door door) {
        assertThat(door.signIn(account).get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void isOnlyReadByThoseWhoDoNotKeepIt(Browser browser) {
        var window = browser.window(Reader.ENGLISH).signIn("member");

        window.open("/app/campaigns/ratify-icrmw/library");

        assertThat(window.page().locator(".rows > li")).not().hasCount(0);
        assertThat(window.page().locator("vaadin-upload, .rows vaadin-button")).hasCount(0);
    }

    private Window windowOnALibrary(Browser browser) {
        var scene = new CampaignScene(beans);
        var slug = scene.summary(scene.live()).slug();
        var window = browser.window(Reader.ENGLISH).signIn("organizer");
        window.open("/app/campaigns/" + slug + "/library");
        return window;
    }

    private void choose(Window window, String name, byte[] content) {
        window.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/pdf", content));
        window.settle();
    }

    private Locator button(Window window, String name) {
        return window.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private void act(Window window, String key, String title) {
        button(window, words.of(key) + ": " + title).click();
        window.settle();
    }

    private Hands hands(Window window) {
        return new Hands(window, words);
    }
}

package org.sextant.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;

/** The pictures of the README and of the docs. Each run makes them; with {@code -Dsextant.screenshots=docs} they take the place of those in {@code docs/pictures}. */
@BrowserTest
class ScreenshotsIT {

    private static final boolean FOR_THE_DOCS =
            System.getProperty("sextant.screenshots", "").equals("docs");

    /** In bytes: a picture that a reader on a bad line can wait for. */
    private static final long LARGEST = 210_000;

    @ForEachReader
    void showTheHomePage(Reader reader, Browser browser) throws IOException {
        var window = browser.window(reader);

        window.openPublic("");
        window.assertAccessible();
        window.picture("home");

        if (reader == Reader.ENGLISH) {
            keep(window, "home");
        }
    }

    @ForEachReader
    void showTheWorkOfACampaign(Reader reader, Browser browser) throws IOException {
        var window = browser.window(reader).signIn("organizer");

        for (var tab : List.of("plan", "actions", "corridor", "results")) {
            window.open("/app/campaigns/ratify-icrmw/" + tab);
            window.assertAccessible();
            keep(window, "campaign-" + tab, reader);
        }
    }

    @ForEachReader
    void showWhatEverybodySeesOfACampaign(Reader reader, Browser browser) throws IOException {
        var window = browser.window(reader);

        for (var page : List.of("campaigns/ratify-icrmw", "actions/market-stall", "petitions/ratify-icrmw")) {
            window.openPublic("/" + page);
            window.assertAccessible();
            keep(window, "public-" + page.substring(0, page.indexOf('s')), reader);
        }
    }

    @ForEachReader
    void showWhoMayDoWhat(Reader reader, Browser browser) throws IOException {
        var window = browser.window(reader).signIn("organizer");

        window.open("/app/rights/campaigns/ratify-icrmw");

        window.assertAccessible();
        keep(window, "roles", reader);
    }

    @ForEachReader
    void showEachRoleWhatNeedsThem(Reader reader, Browser browser) throws IOException {
        for (var role : List.of("organizer", "coordinator", "member", "admin", "outsider")) {
            var window = browser.window(reader).signIn(role);

            window.assertAccessible();
            if (reader == Reader.ENGLISH && role.equals("organizer")) {
                keep(window, "workroom");
            }
            keep(window, "workroom-" + role, reader);
        }
    }

    private static void keep(Window window, String name, Reader reader) throws IOException {
        keep(window, name + "-" + reader.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static void keep(Window window, String name) throws IOException {
        var picture = Path.of("target", "screenshots", "kept-" + name + ".png");
        window.page().screenshot(new ScreenshotOptions().setPath(picture));

        assertThat(picture).satisfies(made -> assertThat(Files.size(made)).isLessThan(LARGEST));
        if (FOR_THE_DOCS) {
            Files.copy(picture, Path.of("docs", "pictures", name + ".png"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

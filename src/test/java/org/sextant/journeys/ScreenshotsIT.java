package org.sextant.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;

/** The pictures of the README. Each run makes them; with {@code -Dsextant.screenshots=docs} they take the place of those in {@code docs}. */
@BrowserTest
class ScreenshotsIT {

    private static final boolean FOR_THE_README =
            System.getProperty("sextant.screenshots", "").equals("docs");

    /** In bytes: a picture that a reader on a bad line can wait for. */
    private static final long LARGEST = 200_000;

    @ForEachReader
    void showTheHomePage(Reader reader, Browser browser) throws IOException {
        var window = browser.window(reader);

        window.openPublic("");
        window.assertAccessible();
        window.picture("home");

        if (reader == Reader.ENGLISH) {
            pictureForTheReadme(window, "home");
        }
    }

    @Test
    void showTheOrganizersView(Browser browser) throws IOException {
        var window = browser.window(Reader.ENGLISH).signIn("organizer");

        window.picture("workroom");

        pictureForTheReadme(window, "workroom");
    }

    private static void pictureForTheReadme(Window window, String name) throws IOException {
        var picture = Path.of("target", "screenshots", "readme-" + name + ".png");
        window.page().screenshot(new ScreenshotOptions().setPath(picture));

        assertThat(picture).satisfies(made -> assertThat(Files.size(made)).isLessThan(LARGEST));
        if (FOR_THE_README) {
            Files.copy(picture, Path.of("docs", name + ".png"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.Language;

/** A search, from an empty field to a page. */
@BrowserTest
class SearchJourneyIT {

    @ForEachReader
    void leadsToWhatWasLookedFor(Reader reader, Browser browser) {
        var window = browser.window(reader);
        var asked = reader.language() == Language.AR ? "اللجوء" : "asylum";
        window.openPublic("/search");
        window.assertAccessible();
        window.picture("search-empty");
        await().pollInSameThread().atMost(Duration.ofSeconds(90)).until(() -> {
            window.openPublic("/search?q=" + asked);
            return window.page().locator("ol.rows > li").count() > 1;
        });
        window.openPublic("/search");

        window.page().locator("#q").fill(asked);
        window.page().locator("#q").press("Enter");

        assertThat(window.page().locator("ol.rows > li")).not().hasCount(0);
        window.assertAccessible();
        window.picture("search-found");
        window.openPublic("/search?q=zzz");
        window.assertAccessible();
        window.picture("search-none");
    }
}

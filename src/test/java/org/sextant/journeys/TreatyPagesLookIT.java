package org.sextant.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;

/** The tracker, the places and the regimes, as readers see them. */
@BrowserTest
class TreatyPagesLookIT {

    @ForEachReader
    void areLegible(Reader reader, Browser browser) {
        var window = browser.window(reader);

        for (var page : List.of(
                "/treaties/icrmw",
                "/treaties",
                "/treaties/ilo-c189?asOf=2026-01-01",
                "/treaties/au-free-movement-2018",
                "/places/CMR",
                "/places",
                "/free-movement")) {
            window.openPublic(page);
            window.assertAccessible();
            window.picture("treaty" + page.replaceAll("[^a-zA-Z0-9]+", "-"));
        }

        window.openPublic("/treaties/icrmw");
        var map = window.page().locator("#map svg").first().boundingBox();
        assertThat(map.width).isGreaterThan(300);
        assertThat(map.height).isGreaterThan(120);
    }
}

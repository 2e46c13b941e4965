package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;

/** The calendar of the movement, as everybody reads it. */
@BrowserTest
class CalendarJourneyIT {

    @ForEachReader
    void isReadAndNarrowedWithoutScripts(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/calendar/2026-12");
        window.assertAccessible();
        window.picture("calendar");

        window.page().locator("#sort").selectOption(new SelectOption().setValue("observance"));
        window.page().locator("main form button").click();

        assertThat(window.page().locator("#sort")).hasValue("observance");
        assertThat(window.page().locator("main ol a[href*='/treaties/']")).hasCount(0);
        window.openPublic("/calendar/1961-07?sort=action");
        window.assertAccessible();
        window.picture("calendar-empty");
    }
}

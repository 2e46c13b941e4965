package org.sextant.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.Language;

/** Map and charts, read by keys and under the pointer from the tables that stand beside them. */
@BrowserTest
class ChartsByKeyboardIT {

    @ForEachReader
    void theMapIsReadStateByState(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/treaties/icrmw");
        var page = window.page();
        var map = page.locator("sextant-map [role=listbox]");
        assertThat(page.locator("sextant-map [tabindex='0']").count()).isEqualTo(1);

        map.focus();
        page.keyboard().press("End");
        page.keyboard().press("PageUp");
        var said = said(page, "sextant-map");
        assertThat(said).startsWith(name(page, 191) + ":");
        page.keyboard().press("ArrowUp");
        assertThat(said(page, "sextant-map")).isNotEqualTo(said);
        assertThat(page.locator("#map svg g[aria-hidden] rect").count())
                .as("a frame in both drawings")
                .isEqualTo(4);
        window.assertAccessible();
        window.picture("map-by-keyboard");

        page.keyboard().press("Escape");
        assertThat(page.locator("#map svg g[aria-hidden]").count()).isZero();

        map.focus();
        goTo(page, "MEX");
        assertThat(said(page, "sextant-map"))
                .isEqualTo(whatTheTableSaysOfMexico(page))
                .contains("1999");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/places/MEX$"));
    }

    private static void goTo(Page page, String iso3) {
        var rows = page.locator("#states tr[data-at]");
        var codes = rows.evaluateAll("rows => rows.map(row => row.dataset.iso3)");
        page.keyboard().press("Home");
        for (var i = 0; i < ((List<?>) codes).indexOf(iso3); i++) {
            page.keyboard().press("PageDown");
        }
    }

    private static String whatTheTableSaysOfMexico(Page page) {
        var mexico = page.locator("#states tr[data-iso3=MEX]");
        var headings = page.locator("#states thead").first().locator("th");
        return "%s: %s · %s %s · %s %s"
                .formatted(
                        text(mexico.locator("th")),
                        text(mexico.locator("td").nth(0)),
                        text(headings.nth(2)),
                        text(mexico.locator("td").nth(1)),
                        text(headings.nth(3)),
                        text(mexico.locator("td").nth(2)));
    }

    @ForEachReader
    void theMapIsReadUnderThePointer(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/treaties/icrmw");
        var page = window.page();
        var at = page.locator("#states tr[data-iso3=NZL]")
                .getAttribute("data-at")
                .split("[ ;]", 3);
        var svg = page.locator("#map svg").first();
        svg.scrollIntoViewIfNeeded();
        var box = svg.boundingBox();
        var pixel = box.width / 1000;

        page.mouse()
                .move(box.x + (Double.parseDouble(at[0]) + 4) * pixel, box.y + (Double.parseDouble(at[1]) + 4) * pixel);

        assertThat(said(page, "sextant-map")).startsWith(text(page.locator("#states tr[data-iso3=NZL] th")));
        assertThat(svg.locator("g[aria-hidden] rect").count()).isEqualTo(2);
        page.mouse().move(1, 1);
        assertThat(svg.locator("g[aria-hidden]").count()).isZero();
    }

    @ForEachReader
    void barsAreReadOneByOne(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/observatory/indicators/migrant-share");
        var page = window.page();
        page.locator("sextant-chart [role=listbox]").focus();

        page.keyboard().press(reader.language() == Language.AR ? "ArrowLeft" : "ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(said(page, "sextant-chart")).startsWith(name(page, 2) + ":");
        page.keyboard().press("End");
        assertThat(said(page, "sextant-chart")).startsWith(name(page, 19) + ":");
        window.assertAccessible();
        window.picture("bars-by-keyboard");

        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/observatory/[A-Z]{3}$"));
    }

    @ForEachReader
    void theMapOfActionsIsReadCountryByCountry(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/actions");
        var page = window.page();
        page.locator("sextant-map [role=listbox]").focus();

        page.keyboard().press("End");
        var last = page.locator("#spots li[data-at]").last();
        assertThat(said(page, "sextant-map")).isEqualTo(text(last));
        assertThat(page.locator("figure svg g[aria-hidden] rect").count())
                .as("a frame around its disc")
                .isEqualTo(2);
        window.assertAccessible();
        window.picture("map-of-actions-by-keyboard");

        var country = text(last.locator("a"));
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/actions\\?country=[A-Z]{2}$"));
        assertThat(text(page.locator("#spots [aria-current]"))).isEqualTo(country);
    }

    @ForEachReader
    void columnsAreReadYearByYear(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/treaties/icrmw");
        var page = window.page();
        page.locator("sextant-chart [role=listbox]").focus();
        page.keyboard().press("Home");
        var first = frameLeft(page);

        page.keyboard().press("End");

        var years = page.locator("#joinings tbody th").allTextContents();
        assertThat(said(page, "sextant-chart")).startsWith(years.getLast() + ":");
        assertThat(frameLeft(page) > first)
                .as("later lies where one reads on")
                .isEqualTo(reader.language() != Language.AR);
    }

    private static double frameLeft(Page page) {
        return page.locator("figure:has(#chart-title) svg g[aria-hidden] rect")
                .first()
                .boundingBox()
                .x;
    }

    @ForEachReader
    void aReportOfAYearIsReadToo(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/reports");
        var page = window.page();
        page.locator("sextant-chart [role=listbox]").first().focus();
        page.keyboard().press("Home");

        assertThat(said(page, "sextant-chart")).isNotBlank();
        window.assertAccessible();
    }

    private static String name(Page page, int row) {
        return text(page.locator("tr[data-at]:has(a)").nth(row).locator("th"));
    }

    private static String said(Page page, String element) {
        return text(page.locator(element).first().locator("[role=option]"));
    }

    private static String text(Locator part) {
        return part.textContent().strip().replaceAll("\\s+", " ");
    }
}

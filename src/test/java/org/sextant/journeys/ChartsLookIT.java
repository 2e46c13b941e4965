package org.sextant.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;

/** Map, wheel and chart as readers see them: large enough, with as much on them as there is in the data, each with the same in words or in a table beside it. */
@BrowserTest
class ChartsLookIT {

    @ForEachReader
    void theMapHasASquareForEachState(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/treaties/icrmw");
        window.assertAccessible();
        var map = window.page().locator("#map svg").first();
        var tiles = window.page().locator("#map svg").nth(1);

        for (var drawn : List.of(map, tiles)) {
            var paths = drawn.locator("path[d]");
            assertThat(shapes(paths.nth(1))).as("parties").isEqualTo(rows(window, "party"));
            assertThat(shapes(paths.nth(2))).as("who signed").isEqualTo(rows(window, "signatory"));
            assertThat(shapes(paths.nth(0))).as("outlines").isEqualTo(rows(window, "signatory") + rows(window, "none"));
            assertThat(drawn.locator("desc").textContent()).isNotBlank();
        }
        assertSeen(window, map, 300, 120);
        assertSeen(window, tiles, 300, 120);
    }

    private static int rows(Window window, String status) {
        return window.page().locator("#states tr[data-status=" + status + "]").count();
    }

    @ForEachReader
    void theChartHasAStepForEachYear(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/treaties/icrmw");
        var figure = window.page().locator("figure:has(#chart-title)");
        var chart = figure.locator("svg");

        figure.locator("summary").click();
        window.assertAccessible();
        var years = figure.locator("tbody th").allTextContents();
        var last = Integer.parseInt(figure.locator("tbody tr")
                .last()
                .locator("td")
                .last()
                .textContent()
                .strip());

        assertThat(last).isEqualTo(rows(window, "party"));
        assertThat(count(chart.locator("path[fill='var(--c)']"), "H"))
                .as("steps")
                .isBetween(years.size(), 60);
        assertSeen(window, chart, 250, 90);
    }

    @ForEachReader
    void theWheelHasARayOrADotForEachDemand(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/principles");
        window.assertAccessible();
        var wheel = window.page().locator("svg.wheel");
        var said = window.page().locator(".asks > li");

        assertThat(wheel.locator(".none").count())
                .as("dots")
                .isEqualTo(said.locator(".st0").count());
        assertThat(wheel.locator(".met").count())
                .as("suns")
                .isEqualTo(said.locator(".st5").count());
        assertThat(wheel.locator(".ray").all().stream()
                        .mapToInt(ChartsLookIT::shapes)
                        .sum())
                .as("rays")
                .isEqualTo(said.locator(".st2, .st3, .st4, .st5").count());
        assertThat(wheel.locator(".sum").textContent()).isEqualTo(Integer.toString(said.count()));
        assertSeen(window, wheel, 280, 280);
    }

    @ForEachReader
    void theWheelOfAPlaceShowsWhatItsListSays(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/places/MEX#coverage");
        window.assertAccessible();
        window.picture("coverage-place");
        var section = window.page().locator("#coverage");
        var wheel = section.locator("svg.wheel");

        assertThat(wheel.locator(".none").count())
                .as("dots")
                .isEqualTo(section.locator("li .st0").count());
        assertThat(wheel.locator(".met").count())
                .as("suns")
                .isEqualTo(section.locator("li .st5").count())
                .isPositive();
        assertThat(wheel.locator("desc").textContent()).isNotBlank();
        assertSeen(window, wheel, 250, 250);
    }

    @ForEachReader
    void theMatrixSaysEachStateInAWordAndInNotches(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/coverage");
        window.assertAccessible();
        window.picture("coverage");
        var matrix = window.page().locator("#states .scroll");

        assertThat(matrix.locator("tbody tr").count()).isEqualTo(25);
        assertThat(matrix.locator("tbody td > a .st").count()).isEqualTo(25 * 6);
        assertThat(matrix.locator("tbody td > a .st").allTextContents()).noneMatch(String::isBlank);
        assertThat(window.page()
                        .evaluate("() => getComputedStyle(document.querySelector('tbody .st'), '::before').width"))
                .as("room for five notches")
                .isEqualTo("38px");
        assertSeen(window, window.page().locator("svg.wheel"), 280, 280);
        assertSeen(window, matrix, 250, 300);

        matrix.locator("tbody a").first().focus();
        window.page().keyboard().press("Tab");
        assertThat(window.page().evaluate("() => document.activeElement.getAttribute('href')"))
                .asString()
                .startsWith("/app/campaigns/new?place=");

        window.openPublic("/coverage?region=oceania&state=met#states");
        window.assertAccessible();
        window.openPublic("/coverage?page=99");
        window.assertAccessible();
    }

    /** On the screen, on paper and without colours: as large, and with as many things that can be told apart. */
    private static void assertSeen(Window window, Locator part, int width, int height) {
        var page = window.page();
        part.scrollIntoViewIfNeeded();
        var seen = Ink.of(part);
        assertThat(seen.width()).isGreaterThanOrEqualTo(width);
        assertThat(seen.height()).isGreaterThanOrEqualTo(height);
        assertThat(seen.share()).as("ink of %s", seen).isBetween(0.03, 0.9);
        assertThat(seen.fills()).as("colours of %s", seen).isGreaterThanOrEqualTo(3);
        assertThat(seen.greys()).as("shades of %s", seen).isGreaterThanOrEqualTo(3);

        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        var printed = Ink.of(part);
        assertThat(printed.share()).as("printed %s", printed).isBetween(0.03, 0.9);
        assertThat(printed.greys()).as("printed %s", printed).isGreaterThanOrEqualTo(3);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));

        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Ink.of(part).fills()).as("in the dark").isGreaterThanOrEqualTo(3);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

        for (var lack : List.of("protanopia", "deuteranopia", "tritanopia", "achromatopsia")) {
            seeingWith(window, lack);
            assertThat(Ink.of(part).fills()).as(lack).isGreaterThanOrEqualTo(3);
        }
        seeingWith(window, "none");
    }

    private static void seeingWith(Window window, String lack) {
        var how = new JsonObject();
        how.addProperty("type", lack);
        var session = window.page().context().newCDPSession(window.page());
        session.send("Emulation.setEmulatedVisionDeficiency", how);
        // Its effect lasts as long as the session does.
        if (lack.equals("none")) {
            session.detach();
        }
    }

    private static int shapes(Locator path) {
        return count(path, "M");
    }

    private static int count(Locator path, String command) {
        return path.getAttribute("d").split(command, -1).length - 1;
    }
}

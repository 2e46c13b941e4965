package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.sextant.reference.ReferenceFiles;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A newer file of facts, from who brings it to everybody's page. */
@BrowserTest
class ReferenceJourneyIT {

    private static final String FIGURE = "NRU,migrant_stock,2024,";
    private static final String PAGE = "/en/observatory/NRU";

    @Autowired
    private Messages messages;

    @Autowired
    private ReferenceFiles files;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void forget() {
        database.update("delete from reference_update");
    }

    @ForEachReader
    void showsWhatItChangesBeforeASecondPersonAgrees(Reader reader, Browser browser, Door door) {
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        var words = hands.words();
        var page = hands.window().page();
        var csv = files.byName("indicators").shipped();
        assertThat(csv).contains(FIGURE);

        hands.window().open("/app/reference");
        hands.look("reference-1");
        hands.press("reference.propose");
        assertThat(page.locator(".banner.bad")).containsText(words.of("reference.csv.none"));
        choose(hands, csv.replace(FIGURE, "NRU,migrants,2024,"));
        assertThat(page.locator("[role=status] li").first()).containsText("indicator: migrants");
        hands.look("reference-2-faulty");
        choose(hands, csv.replaceFirst(FIGURE + "\\d+", FIGURE + "987"));
        assertThat(page.locator("[role=status] tbody tr")).hasCount(1);
        hands.write(words.of("reference.source"), "Bureau of Statistics");
        hands.day(words.of("reference.as-of"), LocalDate.now(ZoneOffset.UTC).minusDays(1));
        hands.press("reference.propose");
        assertThat(page.locator(".part .part h3")).hasCount(1);
        assertThat(hands.button("reference.approve")).hasCount(0);

        var second = new Hands(browser.window(reader).signIn("moderator"), words);
        second.window().open("/app/reference");
        assertThat(second.window().page().locator("tbody")).containsText("value: 987");
        second.look("reference-3-waits");
        second.press("reference.approve");
        assertThat(second.window().page().locator(".empty")).isVisible();
        await().until(() -> door.get(PAGE).body().contains(">987<"));
    }

    // Of thousands of lines most go: nobody may agree without having been shown them.
    @ForEachReader
    void hidesNoLineThatGoes(Reader reader, Browser browser) throws IOException {
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        var words = hands.words();
        var page = hands.window().page();
        var lines = files.byName("indicators").shipped().lines().toList();
        var gone = lines.size() - 21;
        var csv = String.join("\n", lines.subList(0, 21)).replaceFirst("(AFG,emigrant_stock,2024,)\\d+", "$11");

        hands.window().open("/app/reference");
        choose(hands, csv);
        assertThat(page.locator("[role=status] tbody tr")).hasCount(100);
        assertThat(page.locator("[role=status] tbody tr").first()).containsText(words.of("reference.changes.gone"));
        assertThat(page.locator("[role=status]").last())
                .containsText(words.of("shell.pages.here", "number", 1, "pages", Math.ceilDiv(gone + 1, 100)));
        hands.look("reference-4-many");
        hands.press("shell.pages.after");
        assertThat(page.locator("[role=status]").last())
                .containsText(words.of("shell.pages.here", "number", 2, "pages", Math.ceilDiv(gone + 1, 100)));
        assertThat(hands.button("shell.pages.after")).isFocused();
        page.locator("[role=status] vaadin-select").click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(words.of("reference.changes.changed")))
                .click();
        hands.window().settle();
        assertThat(page.locator("[role=status] tbody tr")).hasCount(1);
        assertThat(page.locator("[role=status] tbody tr").first()).containsText("AFG · emigrant_stock");

        var file = page.waitForDownload(() -> hands.follow(words.of("reference.changes.download")));
        assertThat(Files.readString(file.path()).lines()).hasSize(gone + 2);
    }

    private static void choose(Hands hands, String csv) {
        hands.window()
                .page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("indicators.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        hands.window().settle();
    }
}

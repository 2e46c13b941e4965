package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A recommendation to a State, from who reads it in a document to everybody. */
@BrowserTest
class RecommendationJourneyIT {

    @Autowired
    private Messages messages;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void forget() {
        database.update("delete from treaty_recommendation where source like 'Report on Palau%'");
    }

    @ForEachReader
    void takesTwoPeopleToTellThePublic(Reader reader, Browser browser, Door door) {
        var source = "Report on Palau for " + reader;
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        var words = hands.words();

        hands.window().open("/app/treaties/recommendations");
        hands.look("recommendations-1");
        hands.press("treaty.form.act");
        assertThat(hands.window().page().locator(".banner.bad"))
                .containsText(words.of("treaty.recommendations.link.wrong"));
        hands.look("recommendations-2-to-put-right");
        record(hands, source);
        assertThat(row(hands, source)).containsText(words.of("treaty.work.state.waits"));
        assertThat(row(hands, source).getByRole(AriaRole.BUTTON)).hasCount(1);
        assertThat(door.get("/en/treaties/icrmw").body()).doesNotContain(source);

        var second = new Hands(browser.window(reader).signIn("moderator"), words);
        assertThat(second.window().page().locator("main")).containsText(words.of("treaty.recommendations.kind"));
        second.window().open("/app/treaties/recommendations");
        row(second, source).getByRole(AriaRole.BUTTON).click();
        second.window().settle();
        assertThat(row(second, source)).containsText(words.of("treaty.work.state.public"));
        second.look("recommendations-3-confirmed");
        await().until(() -> door.get("/en/treaties/icrmw").body().contains(source));
        second.window().openPublic("/treaties/icrmw");
        assertThat(second.window().page().locator("#next tr").filter(new FilterOptions().setHasText(source)))
                .containsText(words.of("treaty.body.torture"));
        second.look("recommendations-4-next-to-move");
        second.window().openPublic("/places/PLW");
        assertThat(second.window().page().locator("#treaties")).containsText(source);
        second.look("recommendations-5-place");
    }

    private static Locator row(Hands hands, String source) {
        return hands.window().page().locator(".rows > li").filter(new FilterOptions().setHasText(source));
    }

    private static void record(Hands hands, String source) {
        var words = hands.words();
        hands.find(words.of("treaty.column.state"), words.language().rightToLeft() ? "بالاو" : "Palau");
        hands.find(words.of("treaty.recommendations.body"), words.of("treaty.body.torture"));
        hands.write(words.of("treaty.column.source"), source);
        hands.write(words.of("treaty.recommendations.link"), "https://example.org/palau");
        hands.day(
                words.of("treaty.recommendations.day"),
                LocalDate.now(ZoneOffset.UTC).minusDays(50));
        hands.press("treaty.form.act");
    }
}

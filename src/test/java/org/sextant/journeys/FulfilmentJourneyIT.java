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
import org.sextant.programme.Demands;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.DemandId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** That a demand is met, from who reads it in a law to everybody. */
@BrowserTest
class FulfilmentJourneyIT {

    private static final DemandId DEMAND = new DemandId("diaspora-projects");

    @Autowired
    private Messages messages;

    @Autowired
    private Demands demands;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void forget() {
        database.update("delete from demand_fulfilment where source like 'Law of Palau%'");
    }

    @ForEachReader
    void takesTwoPeopleToCount(Reader reader, Browser browser, Door door) {
        var source = "Law of Palau for " + reader;
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        var words = hands.words();

        hands.window().open("/app/programme");
        hands.follow(words.of("programme.fulfilled.title"));
        hands.look("fulfilments-1");
        hands.press("programme.fulfilled.record");
        assertThat(hands.window().page().locator(".banner.bad"))
                .containsText(words.of("programme.fulfilled.demand.none"));
        hands.look("fulfilments-2-to-put-right");
        record(hands, source);
        assertThat(row(hands, source)).containsText(words.of("programme.fulfilled.state.waits"));
        assertThat(row(hands, source).getByRole(AriaRole.BUTTON)).hasCount(1);
        assertThat(door.get("/en/demands/" + DEMAND).body()).doesNotContain(source);

        var second = new Hands(browser.window(reader).signIn("moderator"), words);
        assertThat(second.window().page().locator("main")).containsText(words.of("programme.fulfilled.kind"));
        second.window().open("/app/fulfilments");
        row(second, source).getByRole(AriaRole.BUTTON).click();
        second.window().settle();
        assertThat(row(second, source)).containsText(words.of("programme.fulfilled.state.public"));
        second.look("fulfilments-3-confirmed");
        isReadByEverybody(second, source, door);
    }

    private static void isReadByEverybody(Hands second, String source, Door door) {
        await().until(() -> door.get("/en/demands/" + DEMAND).body().contains(source));
        second.window().openPublic("/demands/" + DEMAND);
        assertThat(second.window().page().locator("#fulfilled a[href='https://example.org/palau']"))
                .containsText(source);
        second.look("fulfilments-4-demand");
        second.window().openPublic("/places/PLW");
        assertThat(second.window().page().locator("#coverage")).containsText(source);
        second.look("fulfilments-5-place");
        await().until(() -> door.get("/en/places/PLW").body().contains(">1 met"));
    }

    private static Locator row(Hands hands, String source) {
        return hands.window().page().locator(".rows > li").filter(new FilterOptions().setHasText(source));
    }

    private void record(Hands hands, String source) {
        var words = hands.words();
        hands.find(
                words.of("programme.fulfilled.demand"),
                demands.byId(DEMAND).orElseThrow().title().in(words.language()));
        hands.find(words.of("programme.fulfilled.place"), words.language().rightToLeft() ? "بالاو" : "Palau");
        hands.write(words.of("programme.fulfilled.source"), source);
        hands.write(words.of("programme.fulfilled.link"), "https://example.org/palau");
        hands.day(
                words.of("programme.fulfilled.day"),
                LocalDate.now(ZoneOffset.UTC).minusDays(50));
        hands.press("programme.fulfilled.record");
    }
}

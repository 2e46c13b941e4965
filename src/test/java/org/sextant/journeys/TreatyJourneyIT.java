package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** From what somebody heard of to what everybody reads: one records a step or brings a list, another one agrees. */
@BrowserTest
class TreatyJourneyIT {

    private static final String LIST = "iso3,signed_on,bound_on,how\nDZA,,2005-04-21,accession\n";

    @Autowired
    private Messages messages;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void forget() {
        database.update("delete from treaty_step where source like 'Minutes of %'");
        database.update("delete from treaty_list");
    }

    @ForEachReader
    void takesTwoPeopleToTellThePublicOfAStep(Reader reader, Browser browser, Door door) {
        var source = "Minutes of the House for " + reader;
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        var words = hands.words();

        hands.window().open("/app/treaties?aim=iccpr&state=TV");
        assertThat(hands.field(words.of("treaty.column.state"))).not().hasValue("");
        hands.window().open("/app/treaties");
        hands.look("treaties-1");
        hands.press("treaty.form.act");
        assertThat(hands.window().page().locator(".banner.bad")).containsText(words.of("treaty.form.source.none"));
        hands.look("treaties-2-to-put-right");
        record(hands, source);
        assertThat(row(hands, source)).containsText(words.of("treaty.work.state.waits"));
        assertThat(row(hands, source).getByRole(AriaRole.BUTTON)).hasCount(1);
        assertThat(door.get("/en/places/HTI").body()).doesNotContain(source);

        var second = new Hands(browser.window(reader).signIn("moderator"), words);
        second.window().open("/app/treaties");
        row(second, source).getByRole(AriaRole.BUTTON).click();
        second.window().settle();
        assertThat(row(second, source)).containsText(words.of("treaty.work.state.public"));
        second.look("treaties-3-confirmed");
        await().until(() -> door.get("/en/places/HTI").body().contains(source));
        assertThat(door.get("/en/treaties/icrmw").body()).contains("Tabled");
        second.window().openPublic("/places/HTI");
        second.look("treaties-4-public");
    }

    private static Locator row(Hands hands, String source) {
        return hands.window().page().locator(".rows > li").filter(new FilterOptions().setHasText(source));
    }

    private static void record(Hands hands, String source) {
        var words = hands.words();
        hands.find(words.of("treaty.column.state"), hands.words().language().rightToLeft() ? "هايتي" : "Haiti");
        hands.window().page().locator("vaadin-select").first().click();
        hands.window()
                .page()
                .getByRole(AriaRole.OPTION)
                .filter(new FilterOptions().setHasText(words.of("treaty.rung.tabled")))
                .click();
        hands.write(words.of("treaty.column.source"), source);
        hands.day(words.of("treaty.form.day"), LocalDate.now(ZoneOffset.UTC).minusDays(5));
        hands.press("treaty.form.act");
    }

    private static void choose(Hands hands, String csv) {
        hands.window()
                .page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("icpped.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        hands.window().settle();
        assertThat(hands.field(hands.words().of("treaty.lists.csv"))).hasValue(csv);
    }

    @ForEachReader
    void showsWhatAListChangesBeforeASecondPersonAgrees(Reader reader, Browser browser, Door door) {
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        var words = hands.words();
        var page = hands.window().page();

        hands.window().open("/app/treaties/lists");
        hands.find(
                words.of("treaty.column.treaty"),
                reader.language().rightToLeft() ? "الاختفاء القسري" : "disappearance");
        hands.write(words.of("treaty.lists.as-of"), "2026-03");
        hands.write(words.of("treaty.column.source"), "UN Treaty Collection IV-16");
        hands.write(words.of("treaty.lists.csv"), LIST.replace("2005-04-21", "2026-13-01"));
        hands.press("treaty.lists.compare");
        assertThat(page.locator("[role=status] li")).containsText("2026-13-01");
        hands.look("treaty-lists-1-faulty");
        choose(hands, LIST.replace("2005-04-21", "2026-01-21"));
        hands.press("treaty.lists.compare");
        assertThat(page.locator("[role=status] tbody tr")).hasCount(78);
        hands.press("treaty.lists.propose");
        assertThat(page.locator(".part .part h3")).hasCount(1);
        assertThat(hands.button("treaty.lists.approve")).hasCount(0);
        assertThat(door.get("/en/treaties/icpped").body()).contains("March 2025");

        var second = new Hands(browser.window(reader).signIn("moderator"), words);
        second.window().open("/app/treaties/lists");
        second.look("treaty-lists-2-waits");
        second.press("treaty.lists.approve");
        assertThat(second.window().page().locator(".empty")).isVisible();
        await().until(() -> door.get("/en/treaties/icpped").body().contains("March 2026"));
        assertThat(door.get("/en/treaties/icpped.csv").body()).contains("DZA,Algeria,party,,2026-01-21,accession");
    }

    @ParameterizedTest
    @CsvSource({
        "organizer, 200",
        "moderator, 200",
        "admin, 403",
        "coordinator, 403",
        "member, 403",
        "translator, 403",
        "observer, 403",
        "outsider, 403"
    })
    void isOpenToThoseWhoEditAndThoseWhoConfirm(String account, int status, Door door) {
        door.signIn(account);

        assertThat(door.get("/app/treaties").statusCode()).isEqualTo(status);
        assertThat(door.get("/app/treaties/lists").statusCode()).isEqualTo(status);
        assertThat(door.get("/app/treaties/nothing").statusCode()).isEqualTo(404);
    }
}

package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.observatory.SomeReports;
import org.sextant.place.Places;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.ReportId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** From a report to an action, and back. */
@BrowserTest
class ActionFromReportIT {

    private static final CountryCode PALAU = new CountryCode("PW");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    @Autowired
    private Places places;

    private SomeReports reports;
    private ReportId report;

    @BeforeEach
    void aReport() {
        reports = new SomeReports(beans);
        report = reports.shown(PALAU, Principle.INTERNATIONAL_LAW);
    }

    @AfterEach
    void clear() {
        reports.takeDown(report);
    }

    @ForEachReader
    void beginsInACampaignOfOnesChoice(Reader reader, Browser browser, Door door) {
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        var slug = "palau-" + UUID.randomUUID();
        row(hands.window())
                .getByText(hands.words().of("observatory.start-action"))
                .click();
        hands.window().settle();
        assertThat(hands.window().page().locator(".banner")).containsText(palau(reader.language()));
        look(hands.window(), "action-from-report");
        hands.window()
                .page()
                .locator("a[href*='campaigns/ratify-icrmw/actions/new?report=']")
                .click();
        hands.window().settle();

        isFilled(hands);
        look(hands.window(), "action-from-report-form");
        save(hands, slug);

        await().pollInSameThread()
                .until(() -> door.get("/en/observatory/PLW").body().contains("/en/actions/" + slug));
        hands.window().openPublic("/actions/" + slug);
        look(hands.window(), "action-of-report");
        assertThat(hands.window().page().locator("a[href$='#r" + report + "']")).isVisible();
        hands.window().openPublic("/observatory/PLW");
        look(hands.window(), "report-with-action");
    }

    private void isFilled(Hands hands) {
        var title = hands.words()
                .of(
                        "action.form.in",
                        "what",
                        hands.words().of("action.form.title"),
                        "language",
                        hands.words().nameOf(hands.words().language()));
        assertThat(hands.field(title).last())
                .hasValue(hands.words()
                        .of(
                                "action.occasion.title",
                                "place",
                                palau(hands.words().language())));
        assertThat(hands.field(hands.words().of("action.form.country")))
                .hasValue(palau(hands.words().language()));
    }

    private static void save(Hands hands, String slug) {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(20);
        hands.write("action.form.text", hands.words().language(), "We stand at the counter together.");
        hands.moment(hands.words().of("action.form.starts"), day.atTime(18, 0));
        hands.moment(hands.words().of("action.form.ends"), day.atTime(20, 0));
        hands.write(hands.words().of("action.form.slug"), slug);
        hands.press("action.form.save");
        assertThat(hands.window().page()).hasURL(Pattern.compile(".*/actions/" + slug + "$"));
        hands.press("action.board.step.open");
    }

    @Test
    void isOfferedToNobodyWhoPlansNowhere(Browser browser) {
        var window = browser.window(Reader.ENGLISH).signIn("outsider");

        window.open("/app/observatory/reports/" + report + "/action");

        assertThat(window.page().locator(".empty"))
                .containsText(messages.in(Language.EN).of("action.occasion.none.title"));
        window.assertAccessible();
    }

    private Locator row(Window window) {
        window.openPublic("/observatory/PLW");
        return window.page().locator("#r" + report);
    }

    private String palau(Language language) {
        return places.byCode(PALAU).in(language);
    }

    private static void look(Window window, String name) {
        window.assertAccessible();
        window.picture(name);
    }
}

package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A day in the campaign's weeks, taken into the plan. */
@BrowserTest
class ObservanceJourneyIT {

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    @ForEachReader
    void isOfferedToThoseWhoPlan(Reader reader, Browser browser) {
        var window = browser.window(reader).signIn("organizer");

        window.open("/app/campaigns/ratify-icrmw");
        assertThat(offers(window)).not().hasCount(0);
        window.assertAccessible();
        window.page().locator("vaadin-details-summary").first().click();
        window.settle();
        window.assertAccessible();
        window.picture("observances");
    }

    @Test
    void isTakenTakenOutAndDismissed(Browser browser) {
        var words = messages.in(Language.EN);
        var scene = new CampaignScene(beans);
        var year = scene.plan().between(scene.today(), scene.today().plusDays(370));
        var slug = scene.summary(scene.draft(year)).slug();
        var window = browser.window(Reader.ENGLISH).signIn("organizer");
        var page = window.page();
        window.open("/app/campaigns/" + slug);
        var name = offers(window).first().locator("strong").textContent();
        var day = name.substring(0, name.lastIndexOf(" · "));

        act(window, words.of("calendar.take") + ": " + day);
        assertThat(page.getByText(words.of("calendar.taken", "name", day))).isVisible();
        assertThat(page.locator("sextant-timeline table")).containsText(day);
        window.assertAccessible();
        window.picture("observance-taken");

        act(window, words.of("calendar.take-out") + ": " + day);
        assertThat(offers(window).first()).containsText(day);

        act(window, words.of("calendar.dismiss") + ": " + day);
        assertThat(offers(window).first()).not().containsText(day);
        page.locator("vaadin-notification-card")
                .filter(new Locator.FilterOptions().setHasText(words.of("calendar.dismissed", "name", day)))
                .getByRole(AriaRole.BUTTON)
                .click();
        window.settle();
        assertThat(offers(window).first()).containsText(day);

        isPlannedOn(day, window);
    }

    private void isPlannedOn(String day, Window window) {
        var words = messages.in(Language.EN);
        var page = window.page();
        act(window, words.of("calendar.take") + ": " + day);
        act(window, words.of("calendar.plan-action") + ": " + day);
        assertThat(page).hasURL(Pattern.compile(".*/actions/new\\?day=\\d{4}-\\d\\d-\\d\\d$"));
        var proposed = page.url().substring(page.url().length() - 10);
        assertThat(page.locator("vaadin-date-time-picker input").first()).hasValue(proposed);
    }

    private static Locator offers(Window window) {
        return window.page().locator(".banner.row");
    }

    private static void act(Window window, String name) {
        window.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(name)
                                .setExact(true))
                .click();
        window.settle();
    }
}

package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A campaign that begins with a plan. */
@BrowserTest
class TemplateJourneyIT {

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    private Words words;

    @BeforeEach
    void english() {
        words = messages.in(Language.EN);
    }

    @ForEachReader
    void showsWhatATemplateBringsAlong(Reader reader, Browser browser) {
        var window = browser.window(reader).signIn("organizer");

        window.open("/app/campaigns/new?template=regularise");
        window.page().locator("vaadin-details-summary").first().click();
        window.settle();
        assertThat(window.page().locator(".rows li")).not().hasCount(0);
        window.assertAccessible();
        window.picture("template-new");

        window.open("/app/campaigns/ratify-icrmw");
        window.page()
                .getByText(
                        messages.in(reader.language()).of("template.save"),
                        new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        window.settle();
        // Axe does not see the plate under a title of the timeline that has gone out of the window.
        window.page().locator("h1").scrollIntoViewIfNeeded();
        window.assertAccessible();
        window.page()
                .getByText(messages.in(reader.language()).of("template.again.title"))
                .scrollIntoViewIfNeeded();
        window.picture("template-save");
    }

    @Test
    void fillsTheFormAndPlansTheActions(Browser browser) {
        var window = browser.window(Reader.ENGLISH).signIn("organizer");
        var page = window.page();
        window.open("/app/campaigns/new");
        page.locator("vaadin-select").first().click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("City of welcome"))
                .click();
        window.settle();
        assertThat(hands(window).field(words.of("campaign.form.title")).first()).hasValue("Our city welcomes");
        assertThat(hands(window).field(words.of("campaign.form.slug")).first()).hasValue("our-city-welcomes");

        hands(window).field(words.of("campaign.form.title")).first().fill("Harbourside welcomes");
        hands(window).press("campaign.start.act");
        assertThat(page).hasURL(Pattern.compile(".*/app/campaigns/harbourside-welcomes$"));

        window.open("/app/campaigns/harbourside-welcomes/actions");
        assertThat(page.locator(".job")).hasCount(5);
        assertThat(page.locator(".board")).containsText("Visit the counters");
    }

    @Test
    void isCopiedSavedAndSplit(Browser browser) {
        var scene = new CampaignScene(beans);
        var slug = scene.summary(scene.draft(scene.plan().titled("To be used again")))
                .slug();
        var window = browser.window(Reader.ENGLISH).signIn("organizer");
        var page = window.page();

        window.open("/app/campaigns/" + slug);
        hands(window).press("template.save");
        hands(window).press("template.save.act");
        assertThat(page.locator("[role=alert]").first()).containsText(words.of("template.save.about.none"));
        hands(window).field(words.of("template.save.about")).first().fill("When you ask two governments.");
        hands(window).press("template.save.act");
        assertThat(page.getByText(words.of("template.save.done"))).isVisible();

        hands(window).press("template.copy");
        assertThat(hands(window).field(words.of("campaign.form.title")).first()).hasValue("To be used again");
        assertThat(hands(window).field(words.of("campaign.form.slug")).first()).hasValue("to-be-used-again");
        hands(window).press("campaign.start.act");
        assertThat(page).hasURL(Pattern.compile(".*/app/campaigns/to-be-used-again$"));

        hands(window).press("template.split");
        hands(window).button("template.split").last().click();
        window.settle();
        assertThat(page.locator(".cards")).containsText("To be used again · Cameroon");
        assertThat(page.locator(".cards")).containsText("To be used again · Italy");
    }

    private Hands hands(Window window) {
        return new Hands(window, words);
    }
}

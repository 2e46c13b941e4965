package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.StartCampaign;
import org.sextant.member.DemoAccounts;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft that was begun by mistake. */
@BrowserTest
class DiscardDraftIT {

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    @ForEachReader
    void isThrownAwayAndPutBackAtOnceOrLater(Reader reader, Browser browser) {
        var title = "Begun by mistake " + reader;
        var page = "/app/campaigns/" + begin(title);
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        var window = hands.window();
        var card = window.page().locator(".cards li").filter(new FilterOptions().setHasText(title));

        window.open(page);
        throwAway(hands);
        assertThat(card).hasCount(0);
        hands.press("shell.undo");
        assertThat(hands.button("campaign.discard.act")).isVisible();

        throwAway(hands);
        putBackFromTheList(hands, title);
        window.open("/app/campaigns");
        assertThat(card).hasCount(1);
    }

    private Slug begin(String title) {
        var slug = CampaignScene.freshSlug();
        var plan = new CampaignScene(beans).plan().titled(title).plan();
        beans.getBean(Campaigns.class)
                .start(
                        new StartCampaign(slug, plan),
                        beans.getBean(DemoAccounts.class).person("organizer"));
        return slug;
    }

    private static void throwAway(Hands hands) {
        hands.press("campaign.discard.act");
        assertThat(hands.window().page().locator("h1")).hasText(hands.words().of("campaign.list.title"));
    }

    private static void putBackFromTheList(Hands hands, String title) {
        var page = hands.window().page();
        hands.window().open("/app/campaigns");
        var link = page.locator("main li a").filter(new FilterOptions().setHasText(title));
        link.scrollIntoViewIfNeeded();
        hands.window().assertAccessible();
        link.click();
        assertThat(page.locator(".life .banner")).isVisible();
        assertThat(page.locator("nav.tabs")).hasCount(0);
        hands.look("campaign-discarded");
        hands.press("campaign.discarded.put-back");
        assertThat(page.locator("nav.tabs")).isVisible();
    }
}

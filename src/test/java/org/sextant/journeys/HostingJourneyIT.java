package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import org.sextant.action.Scene;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A campaign asks an organisation to host an action with it; the organisation agrees, and leaves again. */
@BrowserTest
class HostingJourneyIT {

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    @ForEachReader
    void isAskedForAndAgreedTo(Reader reader, Browser browser) {
        var scene = new Scene(beans);
        var action = scene.planned(scene.eventFor(5));
        var campaign = beans.getBean(Campaigns.class).byId(scene.campaign()).orElseThrow();
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        var page = hands.window().page();

        hands.window().open("/app/campaigns/" + campaign.slug() + "/actions/" + action);
        hands.press("host.invite.act");
        assertThat(page.locator("[role=alert].banner").last())
                .containsText(hands.words().of("host.invite.none"));
        hands.find(hands.words().of("host.invite.organisation"), "Casa");
        hands.press("host.invite.act");
        assertThat(page.locator(".rows .badge")).hasText(hands.words().of("host.state.invited"));
        hands.look("hosts-1-asked");

        hands.window().open("/app/hosting");
        var row = page.locator(".rows > li")
                .filter(new FilterOptions().setHas(page.locator("a[href$='" + action + "']")));
        assertThat(row).containsText(hands.words().of("host.own.asks"));
        hands.look("hosts-2-answer");
        hands.press("host.own.agree");
        assertThat(row.locator(".badge")).hasText(hands.words().of("host.state.agreed"));
        hands.look("hosts-3-agreed");
        hands.press("host.own.leave");
        assertThat(row.locator(".badge")).hasText(hands.words().of("host.state.declined"));

        scene.actions().callOff(scene.id(action), scene.organizer());
    }

    @ForEachReader
    void standsOnTheBoardsOfThoseWhoHostIt(Reader reader, Browser browser) {
        var words = messages.in(reader.language());
        var window = browser.window(reader).signIn("organizer");
        var page = window.page();

        window.open("/app/campaigns/kerrowan-road/actions");
        var card = page.locator(".job")
                .filter(new FilterOptions()
                        .setHas(page.locator("a[href$='visa-without-humiliation/actions/testimony-evening']")));
        assertThat(card).containsText("Casa Marés");
        card.scrollIntoViewIfNeeded();
        new Hands(window, words).look("hosts-4-board");

        window.open("/app/campaigns/kerrowan-road/actions?view=table");
        var row = page.locator("tr").filter(new FilterOptions().setHasText("Casa Marés"));
        assertThat(row.locator("input[type=checkbox]")).hasCount(0);
        assertThat(page.locator("tr input").first()).isVisible();
        window.open("/app/hosting");
        assertThat(page.locator("vaadin-side-nav-item[path='hosting']")).hasAttribute("current", "");
    }
}

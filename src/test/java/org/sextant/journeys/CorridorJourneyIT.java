package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Partners along one way: a part invites another, both share dates, and their numbers stand side by side. */
@BrowserTest
class CorridorJourneyIT {

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    @ForEachReader
    void leadsFromOneCampaignToACorridorOfTwo(Reader reader, Browser browser, Door door) {
        var scene = new CampaignScene(beans);
        var here = live(scene, "Douala asks " + reader);
        var there = live(scene, "Palermo asks " + reader);
        var window = browser.window(reader).signIn("organizer");
        var hands = new Hands(window, messages.in(reader.language()));
        var words = hands.words();

        window.open("/app/campaigns/" + here.slug() + "/corridor");
        assertThat(window.page().locator(".tabs [aria-current]")).isInViewport();
        hands.look("corridor-1-none");
        window.page().locator("vaadin-details-summary").click();
        hands.press("corridor.start.act");
        assertThat(window.page().getByText(words.of("corridor.title.none")).first())
                .isVisible();
        hands.write(words.of("corridor.start.title"), "Douala – Palermo");
        hands.press("corridor.start.act");
        invite(hands, there.title().in(reader.language()));
        assertThat(window.page().locator(".part table")).containsText(words.of("corridor.invited"));
        setADate(hands);
        hands.look("corridor-2-invited");

        agree(hands, there);
        window.openPublic("/campaigns/" + there.slug());
        await().until(() -> door.get("/en/campaigns/" + there.slug()).body().contains("id=\"corridor\""));
        window.openPublic("/campaigns/" + there.slug());
        assertThat(window.page().locator("#corridor tfoot")).containsText(words.of("corridor.sum"));
        hands.look("corridor-5-public");
    }

    private static void agree(Hands hands, CampaignSummary there) {
        var window = hands.window();
        window.open("/app/campaigns/" + there.slug() + "/corridor");
        assertThat(window.page().locator(".banner")).containsText("Douala – Palermo");
        hands.look("corridor-3-invitation");
        hands.press("corridor.invitation.agree");
        assertThat(window.page().locator(".part .rows")).containsText("Handover");
        hands.look("corridor-4-joined");
        window.open("/app/campaigns/" + there.slug() + "/plan");
        assertThat(window.page().locator("main")).containsText("Handover");
    }

    private static CampaignSummary live(CampaignScene scene, String title) {
        var id = scene.draft(scene.plan().titled(title));
        scene.campaigns().goLive(id, scene.organizer());
        return scene.summary(id);
    }

    private static void invite(Hands hands, String title) {
        hands.window().page().locator("vaadin-details-summary").first().click();
        hands.find(hands.words().of("corridor.invite.campaign"), title);
        hands.window().page().locator(".part vaadin-select").first().click();
        hands.window()
                .page()
                .getByRole(AriaRole.OPTION)
                .filter(new FilterOptions().setHasText(hands.words().of("corridor.side.arrival")))
                .click();
        hands.press("corridor.invite.act");
    }

    private static void setADate(Hands hands) {
        var words = hands.words();
        hands.window()
                .page()
                .locator("vaadin-details-summary")
                .filter(new FilterOptions().setHasText(words.of("corridor.date")))
                .click();
        hands.write(words.of("corridor.date.title"), "Handover");
        hands.day(words.of("corridor.date.due"), LocalDate.now(ZoneOffset.UTC).plusDays(30));
        hands.press("corridor.date.act");
        assertThat(hands.window().page().locator(".part .rows")).containsText("Handover");
    }
}

package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.util.List;
import org.sextant.campaign.CampaignScene;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A campaign asks an organisation to stand behind it; somebody who speaks for it agrees, and lets it leave again. */
@BrowserTest
class CoalitionJourneyIT {

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    @ForEachReader
    void leadsFromAnInvitationIntoTheCoalitionAndOutOfIt(Reader reader, Browser browser) {
        var scene = new CampaignScene(beans);
        var atlantic = named("atlantic-corridor");
        var title = "Harbours open " + reader;
        var id = scene.draft(scene.plan().titled(title).behind(atlantic.id()));
        scene.campaigns().goLive(id, scene.organizer());
        var slug = scene.summary(id).slug();
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));

        ask(hands, slug);
        agree(hands, title);
        leave(hands, title, slug);
        lookAtWhatThePublicReads(hands);
    }

    private static void ask(Hands hands, Slug campaign) {
        var words = hands.words();
        var page = hands.window().page();
        hands.window().open("/app/campaigns/" + campaign + "/partners");
        hands.press("coalition.invite.act");
        assertThat(page.locator("[role=alert].banner").last()).containsText(words.of("coalition.invite.none"));
        hands.find(words.of("coalition.invite.organisation"), "Casa");
        hands.press("coalition.invite.act");
        assertThat(page.locator(".rows .badge")
                        .filter(new FilterOptions().setHasText(words.of("coalition.state.invited"))))
                .hasCount(1);
        hands.look("coalition-1-asked");
        hands.window().open("/app");
        assertThat(page.locator("main")).containsText(words.of("coalition.waits.why", "name", "Casa Marés"));
    }

    private static void agree(Hands hands, String title) {
        var words = hands.words();
        hands.window().open("/app/coalition");
        var row = row(hands, title);
        assertThat(row).containsText(words.of("coalition.own.means"));
        hands.look("coalition-2-answer");
        row.getByText(words.of("coalition.own.agree"), new Locator.GetByTextOptions().setExact(true))
                .click();
        hands.window().settle();
        assertThat(row.locator(".badge")).hasText(words.of("coalition.state.agreed"));
    }

    private static void leave(Hands hands, String title, Slug campaign) {
        var words = hands.words();
        var row = row(hands, title);
        row.getByText(words.of("coalition.leave.begin")).click();
        hands.window().settle();
        assertThat(row).containsText(words.of("coalition.leave.title"));
        row.scrollIntoViewIfNeeded();
        hands.look("coalition-3-leaving");
        hands.pressAndConfirm("coalition.leave");
        assertThat(row).hasCount(0);
        hands.window().open("/app/campaigns/" + campaign + "/partners");
        assertThat(hands.window().page().locator(".part .rows"))
                .containsText(words.of("coalition.past.left", "name", "Casa Marés"));
        hands.look("coalition-4-history");
    }

    private static void lookAtWhatThePublicReads(Hands hands) {
        for (var path : List.of("/demands/ratify-icrmw", "/campaigns/ratify-icrmw")) {
            hands.window().openPublic(path);
            hands.window().page().locator("#endorsements").scrollIntoViewIfNeeded();
            hands.look("coalition-5" + path.replace('/', '-'));
        }
    }

    private static Locator row(Hands hands, String title) {
        return hands.window()
                .page()
                .locator(".rows > li")
                .filter(new FilterOptions().setHasText(title))
                .filter(new FilterOptions().setHasText("Casa"));
    }

    private OrganisationSummary named(String slug) {
        return beans.getBean(Organisations.class).bySlug(new Slug(slug)).orElseThrow();
    }
}

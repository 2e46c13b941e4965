package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Endings;
import org.sextant.campaign.PlanFixture;
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

/** A campaign from its draft to its end, as two people bring it there. */
@BrowserTest
class CampaignLifeIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    @ForEachReader
    void isReviewedPausedAndEndedByTwoPeople(Reader reader, Browser browser) {
        var slug = draft();
        var organizer = hands(reader, browser, "organizer");
        var moderator = hands(reader, browser, "moderator");

        organizer.window().open("/app/campaigns/" + slug + "/history");
        organizer.look("life-1-no-history");
        isReviewed(organizer, moderator, slug);
        pausesAndGoesOn(organizer, slug);
        isEnded(organizer, moderator, slug);

        organizer.window().openPublic("/campaigns/" + slug);
        organizer.look("life-9-public-ended");
        assertThat(organizer.window().page().locator(".msg .badge"))
                .hasText(organizer.words().of("campaign.outcome.partly-won"));
    }

    private void isReviewed(Hands organizer, Hands moderator, Slug slug) {
        organizer.window().open("/app/campaigns/" + slug);
        organizer.press("campaign.review.act");
        stands(organizer, "campaign.stage.in-review");
        organizer.look("life-2-waits");

        moderator.window().open("/app/");
        moderator
                .window()
                .page()
                .locator(".need a[href$='/" + slug + "/plan']")
                .first()
                .click();
        moderator.window().settle();
        moderator.press("campaign.review.back");
        assertThat(moderator.window().page().locator("[role=alert]").first())
                .containsText(moderator.words().of("campaign.reason.none"));
        moderator.look("life-3-review");
        moderator.write(moderator.words().of("campaign.review.back.why"), "Name the city.");
        moderator.press("campaign.review.back");
        stands(moderator, "campaign.stage.draft");

        organizer.window().open("/app/campaigns/" + slug);
        assertThat(banner(organizer)).containsText("Name the city.");
        organizer.press("campaign.review.act");
        moderator.window().open("/app/campaigns/" + slug);
        moderator.press("campaign.review.agree");
        stands(moderator, "campaign.stage.live");
    }

    private void pausesAndGoesOn(Hands organizer, Slug slug) {
        organizer.window().open("/app/campaigns/" + slug);
        organizer.press("campaign.pause.act");
        organizer.look("life-4-pause");
        organizer.write(organizer.words().of("campaign.pause.why"), "The hall is closed until May.");
        organizer.press("campaign.pause.do");
        stands(organizer, "campaign.stage.paused");
        organizer.look("life-5-paused");
        assertThat(banner(organizer)).containsText("The hall is closed until May.");

        organizer.press("campaign.resume.act");
        stands(organizer, "campaign.stage.live");
    }

    private void isEnded(Hands organizer, Hands moderator, Slug slug) {
        organizer.press("campaign.end.act");
        organizer.choose(organizer.words().of("campaign.outcome.merged"));
        organizer.press("campaign.end.propose");
        assertThat(organizer.window().page().locator("[role=alert]").first())
                .containsText(organizer.words().of("campaign.end.into.none"));
        organizer.choose(organizer.words().of("campaign.outcome.partly-won"));
        organizer.write(organizer.words().of("campaign.end.why"), "Two of three cities open their kitchens.");
        organizer.look("life-6-end");
        organizer.press("campaign.end.propose");
        assertThat(organizer.button("campaign.ending.agree")).hasCount(0);

        moderator.window().open("/app/campaigns/" + slug);
        moderator.look("life-7-end-proposed");
        assertThat(banner(moderator)).containsText("Two of three cities open their kitchens.");
        moderator.press("campaign.ending.agree");
        moderator.look("life-7-end-agreed");
        stands(moderator, "campaign.stage.live");

        Endings.anHourLater(beans);
        organizer.window().open("/app/campaigns/" + slug + "/history");
        stands(organizer, "campaign.stage.ended");
        assertThat(organizer.window().page().locator(".rows > li")).hasCount(9);
        organizer.look("life-8-history");
    }

    private static void stands(Hands hands, String stage) {
        assertThat(hands.window().page().locator(".line .badge"))
                .hasText(hands.words().of(stage));
    }

    private static Locator banner(Hands hands) {
        return hands.window().page().locator(".banner[role=group]").first();
    }

    private Slug draft() {
        var slug = new Slug("life-" + UUID.randomUUID());
        var today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
        var plan = PlanFixture.complete()
                .titled("Three cities, one table")
                .between(today, today.plusDays(90))
                .plan();
        beans.getBean(Campaigns.class)
                .start(
                        new StartCampaign(slug, plan),
                        beans.getBean(DemoAccounts.class).person("organizer"));
        return slug;
    }

    private Hands hands(Reader reader, Browser browser, String account) {
        return new Hands(browser.window(reader).signIn(account), messages.in(reader.language()));
    }
}

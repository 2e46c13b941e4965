package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.Campaigns;
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

/** What was typed into a campaign’s form and not stored. */
@BrowserTest
class ManuscriptIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    @ForEachReader
    void isOfferedAgainUntilItIsStored(Reader reader, Browser browser) {
        var slug = campaign();
        var plan = "/app/campaigns/" + slug + "/plan/edit";
        var hands = hands(reader, browser);
        hands.window().open(plan);
        write(hands, "A title that nobody kept");

        hands.window().open("/app/campaigns");
        hands.window().open(plan);
        assertThat(title(hands)).hasValue("Paper and ink");
        hands.look("manuscript");
        hands.press("campaign.manuscript.take");
        assertThat(title(hands)).hasValue("A title that nobody kept");
        hands.press("campaign.edit.act");

        hands.window().open(plan);
        assertThat(title(hands)).hasValue("A title that nobody kept");
        assertThat(hands.button("campaign.manuscript.take")).hasCount(0);
    }

    @Test
    void ofANewCampaignIsThrownAwayWhenOneWantsThat(Browser browser) {
        var hands = hands(Reader.ENGLISH, browser);
        hands.window().open("/app/campaigns/new");
        write(hands, "Never mind");

        hands.window().open("/app/campaigns/new");
        hands.press("campaign.manuscript.discard");
        assertThat(title(hands)).hasValue("");

        hands.window().open("/app/campaigns/new");
        assertThat(hands.button("campaign.manuscript.take")).hasCount(0);
    }

    private static void write(Hands hands, String title) {
        title(hands).fill(title);
        title(hands).press("Tab");
        hands.window().settle();
    }

    private static Locator title(Hands hands) {
        return hands.field(hands.words().of("campaign.form.title")).first();
    }

    private Slug campaign() {
        var slug = new Slug("paper-" + UUID.randomUUID());
        var today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
        var plan = PlanFixture.complete().titled("Paper and ink").between(today, today.plusDays(90));
        beans.getBean(Campaigns.class)
                .start(
                        new StartCampaign(slug, plan.plan()),
                        beans.getBean(DemoAccounts.class).person("organizer"));
        return slug;
    }

    private Hands hands(Reader reader, Browser browser) {
        return new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
    }
}

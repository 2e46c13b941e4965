package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Endings;
import org.sextant.campaign.PlanFixture;
import org.sextant.campaign.StartCampaign;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people write on the plan of one campaign. */
@BrowserTest
class TwoWritersIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    @Autowired
    private Campaigns campaigns;

    private Slug slug;
    private CampaignId campaign;

    @BeforeEach
    void startACampaign() {
        slug = new Slug("writers-" + UUID.randomUUID());
        var accounts = beans.getBean(DemoAccounts.class);
        var today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
        var plan = PlanFixture.complete().titled("Two pens").between(today, today.plusDays(90));
        campaign = campaigns.start(new StartCampaign(slug, plan.plan()), accounts.person("organizer"));
        beans.getBean(Mandates.class).take(accounts.person("coordinator"), Role.ORGANIZER, Scope.of(campaign));
    }

    @ForEachReader
    void seeEachOtherAndChooseWhatShallStand(Reader reader, Browser browser) {
        var esther = opens(reader, browser, "organizer");
        var samir = opens(reader, browser, "coordinator");
        assertThat(esther.window().page().locator(".here")).containsText("Samir Ben Youssef");
        assertThat(samir.window().page().locator(".here")).containsText("Esther Mbarga");

        write(samir, "campaign.form.title", "Two pens, his title");
        write(samir, "campaign.form.summary", "His summary.");
        samir.press("campaign.edit.act");
        assertThat(esther.window().page().locator(".form .banner[role=status]")).isVisible();
        write(esther, "campaign.form.title", "Two pens, her title");
        esther.press("campaign.edit.act");

        var conflict = esther.window().page().locator(".form .banner.warn[role=alert]");
        assertThat(conflict).containsText("Two pens, his title");
        assertThat(conflict).containsText("Two pens, her title");
        assertThat(conflict).containsText("His summary.");
        esther.look("two-writers");
        esther.press("campaign.conflict.keep-chosen");

        assertThat(esther.window().page()).hasURL(Pattern.compile(".*/" + slug + "$"));
        var stored = campaigns.byId(campaign).orElseThrow();
        Assertions.assertThat(stored.title().in(Language.EN)).isEqualTo("Two pens, her title");
        Assertions.assertThat(stored.summary().in(Language.EN)).isEqualTo("His summary.");
    }

    @Test
    void keepWhatTheyTypedWhenTheCampaignEndsMeanwhile(Browser browser) {
        var organizer = beans.getBean(DemoAccounts.class).person("organizer");
        campaigns.goLive(campaign, organizer);
        var esther = opens(Reader.ENGLISH, browser, "organizer");
        write(esther, "campaign.form.title", "One pen too late");

        Endings.end(beans, campaign, organizer);
        esther.press("campaign.edit.act");

        assertThat(esther.window().page().locator(".form [role=alert]").first())
                .containsText(esther.words().of("campaign.edit.over.title"));
        assertThat(text(esther, "campaign.form.title")).hasValue("One pen too late");
        esther.look("two-writers-over");
    }

    private Hands opens(Reader reader, Browser browser, String account) {
        var hands = new Hands(browser.window(reader).signIn(account), messages.in(reader.language()));
        hands.window().open("/app/campaigns/" + slug + "/plan/edit");
        return hands;
    }

    private static void write(Hands hands, String field, String text) {
        text(hands, field).fill(text);
        text(hands, field).press("Tab");
        hands.window().settle();
    }

    /** The campaign speaks English alone. */
    private static Locator text(Hands hands, String field) {
        return hands.field(hands.words().of(field)).first();
    }
}

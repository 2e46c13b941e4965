package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.ActionSummary;
import org.sextant.action.Actions;
import org.sextant.action.Board;
import org.sextant.action.Plans;
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

    // Other tests meet the same accounts.
    @AfterEach
    void giveBack() {
        var mandates = beans.getBean(Mandates.class);
        var coordinator = beans.getBean(DemoAccounts.class).person("coordinator");
        mandates.of(coordinator).stream()
                .filter(held -> held.scope().equals(Scope.of(campaign)))
                .forEach(held -> mandates.end(held.id(), coordinator));
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
        esther.press("shell.conflict.keep-chosen");

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

    @ForEachReader
    void seeEachOtherOnAnActionAndChooseWhatShallStand(Reader reader, Browser browser) {
        var action = action();
        var esther = opensAction(reader, browser, "organizer", action);
        var samir = opensAction(reader, browser, "coordinator", action);
        assertThat(esther.window().page().locator(".here")).containsText("Samir Ben Youssef");

        writeTitle(samir, "A stall, his title");
        samir.field(samir.words().of("action.form.wanted")).fill("12");
        samir.field(samir.words().of("action.form.wanted")).press("Tab");
        samir.window().settle();
        samir.press("action.form.save");
        assertThat(esther.window().page().locator(".banner[role=status]")).isVisible();
        writeTitle(esther, "A stall, her title");
        esther.press("action.form.save");

        var conflict = esther.window().page().locator(".banner.warn[role=alert]");
        assertThat(conflict).containsText("A stall, his title");
        assertThat(conflict).containsText("A stall, her title");
        assertThat(conflict).containsText("12");
        esther.look("two-writers-action");
        esther.press("shell.conflict.keep-chosen");

        assertThat(esther.window().page()).hasURL(Pattern.compile(".*/actions/" + action + "$"));
        var stored = stored(action).plan().outline();
        Assertions.assertThat(stored.title().in(Language.EN)).isEqualTo("A stall, her title");
        Assertions.assertThat(stored.wanted()).contains(12);
    }

    @Test
    void keepWhatTheyTypedOnAnActionWhenTheCampaignEndsMeanwhile(Browser browser) {
        var organizer = beans.getBean(DemoAccounts.class).person("organizer");
        campaigns.goLive(campaign, organizer);
        var action = action();
        var esther = opensAction(Reader.ENGLISH, browser, "organizer", action);
        writeTitle(esther, "One stall too late");

        Endings.end(beans, campaign, organizer);
        esther.press("action.form.save");

        assertThat(esther.window().page().locator(".banner.bad[role=alert]"))
                .containsText(esther.words().of("campaign.edit.over"));
        assertThat(title(esther)).hasValue("One stall too late");
        esther.look("two-writers-action-over");
    }

    @Test
    void takeBackAChangeOfAnActionUnlessTheOtherHasChangedItSince(Browser browser) {
        var action = action();
        var before = stored(action).plan();
        var esther = opensAction(Reader.ENGLISH, browser, "organizer", action);
        writeTitle(esther, "A hasty title");
        esther.press("action.form.save");
        esther.press("shell.undo");
        assertThat(said(esther, "action.form.put-back")).isVisible();
        Assertions.assertThat(stored(action).plan()).isEqualTo(before);

        esther.window().open("/app/campaigns/" + slug + "/actions/" + action + "?change");
        writeTitle(esther, "Another hasty title");
        esther.press("action.form.save");
        assertThat(esther.button("shell.undo")).isVisible();
        var samir = beans.getBean(DemoAccounts.class).person("coordinator");
        beans.getBean(Actions.class).change(stored(action), action, before, samir);
        esther.press("shell.undo");
        assertThat(said(esther, "action.form.undo.late")).isVisible();
        Assertions.assertThat(stored(action).plan()).isEqualTo(before);
    }

    private static Locator said(Hands hands, String key) {
        return hands.window().page().getByText(hands.words().of(key));
    }

    private Slug action() {
        var address = new Slug("stall-" + UUID.randomUUID());
        beans.getBean(Actions.class)
                .plan(
                        campaign,
                        address,
                        Plans.plan()
                                .tasks(
                                        LocalDate.ofInstant(
                                                        beans.getBean(Clock.class)
                                                                .instant(),
                                                        ZoneOffset.UTC)
                                                .plusDays(9),
                                        "Paint"),
                        beans.getBean(DemoAccounts.class).person("organizer"));
        return address;
    }

    private ActionSummary stored(Slug action) {
        return beans.getBean(Board.class)
                .action(action, beans.getBean(DemoAccounts.class).person("organizer"));
    }

    private Hands opensAction(Reader reader, Browser browser, String account, Slug action) {
        var hands = new Hands(browser.window(reader).signIn(account), messages.in(reader.language()));
        hands.window().open("/app/campaigns/" + slug + "/actions/" + action + "?change");
        return hands;
    }

    private static void writeTitle(Hands hands, String text) {
        title(hands).fill(text);
        title(hands).press("Tab");
        hands.window().settle();
    }

    private static Locator title(Hands hands) {
        var words = hands.words();
        return hands.field(words.of(
                        "action.form.in", "what", words.of("action.form.title"), "language", words.nameOf(Language.EN)))
                .first();
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

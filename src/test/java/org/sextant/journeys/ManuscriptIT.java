package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sextant.action.ActionKind;
import org.sextant.action.Actions;
import org.sextant.action.Figure;
import org.sextant.action.Plans;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.PlanFixture;
import org.sextant.campaign.StartCampaign;
import org.sextant.campaign.news.News;
import org.sextant.campaign.news.UpdateText;
import org.sextant.member.DemoAccounts;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Slug;
import org.sextant.vocabulary.UpdateId;
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
        hands.press("shell.manuscript.take");
        assertThat(title(hands)).hasValue("A title that nobody kept");
        hands.press("campaign.edit.act");

        hands.window().open(plan);
        assertThat(title(hands)).hasValue("A title that nobody kept");
        assertThat(hands.button("shell.manuscript.take")).hasCount(0);
    }

    @Test
    void ofANewCampaignIsThrownAwayWhenOneWantsThat(Browser browser) {
        var hands = hands(Reader.ENGLISH, browser);
        hands.window().open("/app/campaigns/new");
        write(hands, "Never mind");

        hands.window().open("/app/campaigns/new");
        hands.press("shell.manuscript.discard");
        assertThat(title(hands)).hasValue("");

        hands.window().open("/app/campaigns/new");
        assertThat(hands.button("shell.manuscript.take")).hasCount(0);
    }

    @ForEachReader
    void ofANewActionIsOfferedAgainUntilItIsPlanned(Reader reader, Browser browser) {
        var form = "/app/campaigns/" + campaign() + "/actions/new";
        var hands = hands(reader, browser);
        hands.window().open(form);
        var kind = hands.words().of("action.board.kind", ActionKind.TASKS);
        hands.window()
                .page()
                .getByText(kind, new Page.GetByTextOptions().setExact(true))
                .click();
        hands.window().settle();
        writeIn(hands, actionField(hands, "action.form.title"), "Paint the banner");
        writeIn(hands, actionField(hands, "action.form.task"), "Buy cloth");

        hands.window().open("/app/campaigns");
        hands.window().open(form);
        hands.look("manuscript-of-an-action");
        hands.press("shell.manuscript.take");

        assertThat(actionField(hands, "action.form.title")).hasValue("Paint the banner");
        assertThat(actionField(hands, "action.form.task")).hasValue("Buy cloth");
    }

    @Test
    void ofAnUpdateIsOfferedAgainUntilItIsKept(Browser browser) {
        var form = "/app/campaigns/" + campaign() + "/news/new";
        var hands = hands(Reader.ENGLISH, browser);
        hands.window().open(form);
        var title = hands.field(hands.words().of("news.form.title")).first();
        var body = hands.field(hands.words().of("news.form.body")).first();
        writeIn(hands, title, "We met four of them");
        writeIn(hands, body, "All four listened.");

        hands.window().open(form);
        hands.press("shell.manuscript.take");
        assertThat(title).hasValue("We met four of them");
        assertThat(body).hasValue("All four listened.");
        hands.press("news.keep");

        hands.window().open(form);
        assertThat(hands.button("shell.manuscript.take")).hasCount(0);
    }

    @Test
    void ofAResultIsOfferedAgainUntilTheActionIsDone(Browser browser) {
        var campaign = campaign();
        var action = "/app/campaigns/" + campaign + "/actions/" + actionUnderWay(campaign);
        var hands = hands(Reader.ENGLISH, browser);
        hands.window().open(action);
        hands.press("action.form.result.write");
        writeIn(hands, actionField(hands, "action.form.result.note"), "Both banners are dry.");

        hands.window().open(action);
        hands.press("shell.manuscript.take");
        assertThat(actionField(hands, "action.form.result.note")).hasValue("Both banners are dry.");
        writeIn(hands, hands.field(hands.words().of("action.form.result.number", Figure.HELPED)), "4");
        hands.press("action.form.result.save");
        assertThat(hands.window().page().locator(".facts")).containsText("4 people helped");

        hands.window().open(action);
        assertThat(hands.button("shell.manuscript.take")).hasCount(0);
    }

    @Test
    void ofACorrectionIsOfferedAgainUntilItIsRead(Browser browser) {
        var campaign = campaign();
        var update = "/app/campaigns/" + campaign + "/news/" + publishedUpdate(campaign);
        var hands = hands(Reader.ENGLISH, browser);
        var note = hands.field(hands.words().of("news.correct.note"));
        hands.window().open(update);
        writeIn(hands, hands.field(hands.words().of("news.form.title")).first(), "We met five of them");
        writeIn(hands, note, "There were five, not four.");

        hands.window().open(update);
        hands.press("shell.manuscript.take");
        assertThat(hands.field(hands.words().of("news.form.title")).first()).hasValue("We met five of them");
        assertThat(note).hasValue("There were five, not four.");
        hands.press("news.correct");

        hands.window().open(update);
        assertThat(hands.button("shell.manuscript.take")).hasCount(0);
    }

    @Test
    void ofAPetitionIsOfferedAgainUntilItIsSaved(Browser browser) {
        var form = "/app/campaigns/" + campaign() + "/petitions/new";
        var hands = hands(Reader.ENGLISH, browser);
        var title = wording(hands, "petition.work.field.title");
        hands.window().open(form);
        writeIn(hands, title, "Ink for everybody");
        assertThat(hands.window().page().getByText(hands.words().of("petition.work.unsaved")))
                .isVisible();

        hands.window().open(form);
        hands.press("shell.manuscript.take");
        assertThat(title).hasValue("Ink for everybody");
        writeIn(hands, wording(hands, "petition.work.field.addressee"), "the ministry of paper");
        writeIn(hands, wording(hands, "petition.work.field.body"), "Whoever writes needs ink.");
        writeIn(hands, hands.field(hands.words().of("petition.work.field.goal")), "500");
        hands.press("petition.work.save");
        assertThat(hands.window().page()).not().hasURL(Pattern.compile(".*/new$"));

        hands.window().open(form);
        assertThat(hands.button("shell.manuscript.take")).hasCount(0);
    }

    private static Locator wording(Hands hands, String key) {
        return hands.field(hands.words().of(key, "language", hands.words().nameOf(Language.EN)));
    }

    private Slug actionUnderWay(Slug campaign) {
        var organizer = beans.getBean(DemoAccounts.class).person("organizer");
        var address = new Slug("banners-" + UUID.randomUUID());
        var actions = beans.getBean(Actions.class);
        var tasks = Plans.plan().tasks(today().plusDays(9), "Paint");
        var id = actions.plan(idOf(campaign), address, tasks, organizer);
        actions.open(id, organizer);
        actions.begin(id, organizer);
        return address;
    }

    private UpdateId publishedUpdate(Slug campaign) {
        var organizer = beans.getBean(DemoAccounts.class).person("organizer");
        var news = beans.getBean(News.class);
        beans.getBean(Campaigns.class).goLive(idOf(campaign), organizer);
        var text = new UpdateText(
                LocalizedText.of(Language.EN, "We met four of them"), LocalizedText.of(Language.EN, "All listened."));
        var update = news.draft(idOf(campaign), text, organizer);
        news.publish(update, organizer);
        return update;
    }

    private CampaignId idOf(Slug campaign) {
        return beans.getBean(Campaigns.class).bySlug(campaign).orElseThrow().id();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
    }

    private static Locator actionField(Hands hands, String key) {
        var words = hands.words();
        return hands.field(words.of("action.form.in", "what", words.of(key), "language", words.nameOf(Language.EN)))
                .first();
    }

    private static void writeIn(Hands hands, Locator field, String text) {
        field.fill(text);
        field.press("Tab");
        hands.window().settle();
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
        var plan = PlanFixture.complete().titled("Paper and ink").between(today(), today().plusDays(90));
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

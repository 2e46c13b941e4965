package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.need.Offered;
import org.sextant.action.need.Offers;
import org.sextant.action.need.OwnOffer;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.Team;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What is missing meets who can help: a coordinator writes it down and asks, a member offers, promises and takes it back. */
@BrowserTest
class NeedsJourneyIT {

    private static final String MAILBOX = "outsider@sextant.example";

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    private CampaignScene scene;
    private CampaignId campaign;
    private PersonId member;

    @BeforeEach
    void makeACampaignOfItsOwn() {
        scene = new CampaignScene(beans);
        campaign = scene.live();
        member = beans.getBean(DemoAccounts.class).person("outsider");
        beans.getBean(Mandates.class).take(member, Role.MEMBER, Scope.of(campaign));
    }

    @AfterEach
    void leaveNothing() {
        beans.getBean(Offers.class).withdraw(member);
        beans.getBean(Team.class).leave(campaign, member);
    }

    @ForEachReader
    void findsWhoCanHelp(Reader reader, Browser browser, Door door) {
        var coordinator = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        var helper = new Hands(browser.window(reader).signIn("outsider"), messages.in(reader.language()));

        writesDownAnInterpreter(coordinator);
        offersToInterpret(helper);
        var letter = door.mailbox().after(MAILBOX, () -> asks(coordinator));
        assertThat(letter.subject()).isEqualTo(messages.in(reader.language()).of("need.letter.subject"));
        assertThat(letter.text()).doesNotContain(scene.summary(campaign).slug().text());
        helper.window().open(letter.link("/me/offers"));
        promisesAndTakesBack(helper);

        coordinator.window().open(needs());
        assertThat(coordinator.window().page().locator(".ppl .badge"))
                .hasText(coordinator.words().of("need.stance.promised"));
        assertThat(coordinator.window().page().locator(".rows"))
                .containsText(coordinator.words().of("need.promised-of", "promised", 1, "number", 2));
        coordinator.look("needs-3-promised");
    }

    private void writesDownAnInterpreter(Hands hands) {
        var page = hands.window().page();
        hands.window().open(needs());
        hands.look("needs-1-none");
        chooses(hands, "need.form.kind", "need.kind.skill");
        hands.press("need.form.save");
        assertThat(page.locator("[role=alert].banner"))
                .containsText(hands.words().of("need.form.words.missing"));
        hands.window().assertAccessible();
        chooses(hands, "need.form.skill", "need.skill.interpreting");
        picks(hands, "need.form.languages", "ar");
        picks(hands, "need.form.languages", "fr");
        hands.write(hands.words().of("need.form.number"), "2");
        hands.press("need.form.save");
        assertThat(page.locator(".rows h3")).containsText(hands.words().of("need.skill.interpreting"));
    }

    private void offersToInterpret(Hands hands) {
        hands.window().open("/app/me/offers");
        hands.press("need.offer.keep");
        assertThat(hands.window().page().locator("[role=alert].banner"))
                .containsText(hands.words().of("need.offer.nothing"));
        hands.look("offers-1-empty");
        hands.tick(hands.words().of("need.skill.interpreting"));
        picks(hands, "need.offer.languages", "ar");
        picks(hands, "need.offer.languages", "fr");
        hands.tick(scene.summary(campaign).title().in(hands.words().language()));
        hands.press("need.offer.keep");
        assertThat(hands.window().page().locator(".rows h3"))
                .containsText(hands.words().of("need.skill.interpreting"));
        hands.look("offers-2-match");
    }

    private void asks(Hands hands) {
        hands.window().open(needs());
        assertThat(hands.window().page().locator(".ppl")).containsText("Jonas Weber");
        hands.look("needs-2-match");
        named(hands, hands.words().of("need.ask.who", "name", "Jonas Weber")).click();
        hands.press("need.ask.send");
        assertThat(hands.window().page().locator(".ppl .badge"))
                .hasText(hands.words().of("need.stance.asked"));
    }

    private static void promisesAndTakesBack(Hands hands) {
        var page = hands.window().page();
        assertThat(page.locator(".rows .badge")).hasText(hands.words().of("need.requests.asked"));
        act(hands, "need.promise.act");
        assertThat(page.locator(".rows .badge")).hasText(hands.words().of("need.stance.promised"));
        act(hands, "need.promise.take-back");
        assertThat(page.locator(".rows .badge")).hasText(hands.words().of("need.requests.asked"));
        page.locator("vaadin-notification-card")
                .filter(new FilterOptions().setHasText(hands.words().of("need.promise.taken-back")))
                .getByRole(AriaRole.BUTTON)
                .click();
        hands.window().settle();
        assertThat(page.locator(".rows .badge")).hasText(hands.words().of("need.stance.promised"));
        hands.look("offers-3-promised");
    }

    @Test
    void hidesOffersFromOtherMembersAndStrangers(Browser browser, Door door) {
        var words = messages.in(Reader.ENGLISH.language());
        beans.getBean(Offers.class)
                .offer(new OwnOffer(new Offered(true, Set.of(), Set.of(), ""), Set.of(campaign)), member);

        assertThat(door.signIn("member").get(needs()).statusCode()).isEqualTo(403);
        assertThat(door.get("/app/me/offers").statusCode()).isEqualTo(200);

        var window = browser.window(Reader.ENGLISH).signIn("member");
        window.open("/app/campaigns/ratify-icrmw/actions/open-training");
        assertThat(window.page().locator("main")).containsText(words.of("need.of-action"));
        assertThat(window.page().locator(".ppl")).hasCount(0);
        assertThat(window.page().getByText(words.of("need.write.title"))).hasCount(0);
    }

    private String needs() {
        return "/app/campaigns/" + scene.summary(campaign).slug() + "/needs";
    }

    private static void chooses(Hands hands, String label, String item) {
        var page = hands.window().page();
        page.locator("vaadin-select")
                .filter(new FilterOptions()
                        .setHas(page.locator("label")
                                .filter(new FilterOptions()
                                        .setHasText(hands.words().of(label)))))
                .first()
                .click();
        page.locator("vaadin-select-item")
                .filter(new FilterOptions().setHasText(hands.words().of(item)))
                .first()
                .click();
        hands.window().settle();
    }

    private static void picks(Hands hands, String label, String code) {
        var name =
                new org.sextant.vocabulary.LanguageCode(code).in(hands.words().language());
        var page = hands.window().page();
        var field = hands.field(hands.words().of(label)).last();
        field.fill(name);
        page.locator("vaadin-multi-select-combo-box-item")
                .filter(new FilterOptions().setHasText(name))
                .first()
                .click();
        field.press("Escape");
        field.press("Tab");
        hands.window().settle();
    }

    private static Locator named(Hands hands, String name) {
        return hands.window().page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private static void act(Hands hands, String key) {
        named(hands, hands.words().of(key) + ":").first().click();
        hands.window().settle();
    }
}

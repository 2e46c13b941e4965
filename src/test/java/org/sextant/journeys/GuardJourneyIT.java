package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sextant.member.DemoAccounts;
import org.sextant.member.joint.JointActScene;
import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.Why;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.guard.Reason;
import org.sextant.petition.guard.Restriction;
import org.sextant.petition.guard.Restrictions;
import org.sextant.petition.guard.Suspicions;
import org.sextant.petition.guard.VoidSignatures;
import org.sextant.sealing.Token;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A petition under attack: what moderators see and do, and what the public sees of it. */
@BrowserTest
class GuardJourneyIT {

    private static final String WATCH = "/app/signatures";

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @ForEachReader
    void showsModeratorsWhatIsUnusualAndTakesTwoOfThem(Reader reader, Browser browser, Door door) {
        var petition = flooded(door);
        var first = moderator(browser, reader, "moderator");
        first.window().open(WATCH);
        var group = groupOf(first.window(), petition);
        assertThat(group).containsText(first.words().of("signing.trait.sequence"));
        first.look("watch");
        group.getByText(first.words().of("signing.void.propose")).click();
        first.window().settle();
        first.look("watch-propose");
        first.write(first.words().of("joint.form.why"), "Nine came within a minute.");
        first.press("joint.form.propose");
        assertThat(groupOf(first.window(), petition)).containsText(first.words().of("signing.void.deciding.proposed"));

        var second = moderator(browser, reader, "moderator2");
        second.window().open("/app/");
        goToWhatWaits(second);
        decideOn(second, "joint.agree");
        assertThat(actOn(second)).containsText("Nine came within a minute.");
        second.look("watch-agreed");
        second.window().open(WATCH);
        assertThat(groupOf(second.window(), petition))
                .containsText(second.words().of("signing.void.state.on-trial"));
        second.look("watch-waiting");

        JointActScene.anHourLater(beans);
        seesItOutAndPutsItBack(first, petition);
    }

    private static void goToWhatWaits(Hands second) {
        second.window()
                .page()
                .locator(".need a[href*='joint-acts?one=']")
                .first()
                .click();
        second.window().settle();
    }

    private static void seesItOutAndPutsItBack(Hands hands, PetitionSummary petition) {
        hands.window().open(WATCH);
        assertThat(groupOf(hands.window(), petition)).containsText(hands.words().of("signing.void.state.void"));
        hands.look("watch-out");
        assertThat(groupOf(hands.window(), petition).locator("a[href$='#restrictions']"))
                .hasAttribute("href", Pattern.compile(".*/petitions/" + petition.slug() + "#.*"));
        groupOf(hands.window(), petition)
                .getByText(hands.words().of("signing.void.restore"))
                .click();
        assertThat(groupOf(hands.window(), petition)).containsText(hands.words().of("signing.void.state.restored"));
    }

    @Test
    void stopsTakingSignaturesOutWithinTheHour(Browser browser, Door door) {
        var petition = flooded(door);
        var group = beans.getBean(Suspicions.class).newest(person("moderator"), 1).stream()
                .filter(one -> one.petition().id().equals(petition.id()))
                .findFirst()
                .orElseThrow();
        beans.getBean(JointActs.class)
                .propose(
                        VoidSignatures.proposal(group.id(), Reason.FLOOD),
                        new Why("A flood, it seems."),
                        person("moderator2"));
        var hands = moderator(browser, Reader.ENGLISH, "moderator");
        hands.window().open(WATCH);
        groupOf(hands.window(), petition)
                .getByText(hands.words().of("signing.void.decide"))
                .click();
        hands.window().settle();

        decideOn(hands, "joint.stop");
        hands.write(hands.words().of("joint.stop.why"), "It is a class at school.");
        hands.press("joint.stop");

        assertThat(hands.window().page().locator("main")).containsText("It is a class at school.");
        hands.window().open(WATCH);
        assertThat(groupOf(hands.window(), petition)).containsText(hands.words().of("signing.void.state.dropped"));
    }

    private Hands moderator(Browser browser, Reader reader, String account) {
        return new Hands(browser.window(reader).signIn(account), messages.in(reader.language()));
    }

    private PersonId person(String account) {
        return beans.getBean(DemoAccounts.class).person(account);
    }

    private static Locator actOn(Hands hands) {
        return hands.window().page().locator(".rows > li").first();
    }

    private static void decideOn(Hands hands, String key) {
        actOn(hands)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(hands.words().of(key))
                                .setExact(true))
                .click();
        hands.window().settle();
    }

    @ForEachReader
    void letsAVoidedSignerObject(Reader reader, Browser browser, Door door) {
        var words = messages.in(reader.language());
        var mailbox = "x" + UUID.randomUUID() + "@example.org";
        door.post("/en/petitions/ratify-icrmw/signatures", Map.of("email", mailbox));
        var link = door.mailbox().newest(mailbox).link("/confirm/");
        var receipt = door.post(link, Map.of()).headers().firstValue("Location").orElseThrow();
        jdbc.sql(
                        "update signature set state = 'VOIDED' where id = (select signature from signature_link where hash = ?)")
                .param(new Token(receipt.substring(receipt.lastIndexOf('/') + 1)).hash())
                .update();
        var window = browser.window(reader);

        window.open(receipt.replace("/en/", "/" + reader.language().tag() + "/"));
        assertThat(window.page().locator("h1")).hasText(words.of("signing.voided.title"));
        window.assertAccessible();
        window.picture("voided");
        window.page().locator(".msg .btn.ink").click();
        assertThat(window.page().locator(".msg strong")).hasText(words.of("signing.voided.contested"));
    }

    @ForEachReader
    void showsTheSwitchesAndWhatThePublicSees(Reader reader, Browser browser, Door door) {
        var words = messages.in(reader.language());
        var scene = new PetitionScene(beans);
        var petition = scene.open();
        var window = browser.window(reader).signIn("moderator");
        var hands = new Hands(window, words);
        window.open("/app/campaigns/" + campaignOf(petition) + "/petitions/" + petition.slug());
        window.page().locator("#restrictions").scrollIntoViewIfNeeded();
        window.assertAccessible();
        window.picture("restrictions");

        hands.tick(words.of("signing.restriction.read-only"));
        hands.press("signing.restrictions.act");
        var path = "/" + reader.language().tag() + "/petitions/" + petition.slug();
        await().until(() ->
                Jsoup.parse(door.get(path).body()).select("form#sign").isEmpty());
        var reading = browser.window(reader);
        reading.open(path);
        assertThat(reading.page().locator("#sign h2")).hasText(words.of("signing.restricted.title.read-only"));
        reading.assertAccessible();
        reading.picture("restricted");
    }

    @Test
    void solvesThePuzzleInTheBrowserAndSigns(Browser browser, Door door) {
        var scene = new PetitionScene(beans);
        var petition = scene.open();
        beans.getBean(Restrictions.class).set(petition, EnumSet.of(Restriction.PUZZLE), scene.esther());
        var path = "/en/petitions/" + petition.slug();
        await().until(() ->
                !Jsoup.parse(door.get(path).body()).select("[data-puzzle]").isEmpty());
        var window = browser.window(Reader.ENGLISH);
        window.open(path);
        window.page().locator("#email").fill("x" + UUID.randomUUID() + "@example.org");
        window.assertAccessible();
        window.picture("puzzle");
        var sent = window.page()
                .waitForRequest(
                        request -> request.method().equals("POST"),
                        () -> window.page().locator("#sign button").click());

        assertThat(sent.postData()).matches("(?s).*work=\\d+\\.\\d+\\.[\\w-]+\\.\\d+.*");
        assertThat(window.page().locator("#sign h2"))
                .hasText(messages.in(Language.EN).of("petition.check-mail.title"));
    }

    /** A petition under which eight addresses in a row were put. */
    private PetitionSummary flooded(Door door) {
        var petition = new PetitionScene(beans).open();
        var mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        IntStream.range(0, 9)
                .forEach(n -> door.post(
                        "/en/petitions/" + petition.slug() + "/signatures",
                        Map.of("email", mark + n + "@example.org")));
        await().until(() -> jdbc.sql("select count(*) from suspicion where petition = ?")
                        .param(petition.id().uuid())
                        .query(Integer.class)
                        .single()
                > 0);
        return petition;
    }

    private static Locator groupOf(Window window, PetitionSummary petition) {
        return window.page().locator(".group[data-petition='" + petition.slug() + "']");
    }

    private String campaignOf(PetitionSummary petition) {
        return jdbc.sql("select slug from campaign where id = ?")
                .param(petition.campaign().uuid())
                .query(String.class)
                .single();
    }
}

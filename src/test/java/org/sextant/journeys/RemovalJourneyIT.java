package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.joint.JointActScene;
import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.RemoveOrganizer;
import org.sextant.member.joint.Why;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An organizer is removed, in an emergency too: everyone concerned hears of it, and nothing stays open. */
@BrowserTest
class RemovalJourneyIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    private RolesScene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new RolesScene(beans);
    }

    @ForEachReader
    void anOrganizerIsRemovedAtOnceInAnEmergencyAndEveryoneIsTold(Reader reader, Browser browser, Door door) {
        var slug = scene.campaign();
        var removed = scene.somebodyAs(Role.ORGANIZER, slug, "Pascal Ilunga");
        scene.give(beans.getBean(DemoAccounts.class).person("outsider"), Role.COORDINATOR, slug, Optional.empty());
        var organizer = hands(reader, browser, "organizer");
        beans.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("update joint_act set proposed_at = ? where at_once = true")
                .param(OffsetDateTime.now(beans.getBean(Clock.class)).minusDays(2))
                .update();

        organizer.window().open("/app/campaigns/" + slug + "/people");
        named(organizer, organizer.words().of("campaign.team.propose-end") + ": Pascal Ilunga")
                .click();
        organizer.window().settle();
        organizer.tick(organizer.words().of("joint.form.at-once"));
        organizer.press("joint.form.do-at-once");
        assertThat(organizer.window().page().locator("[role=alert]").first())
                .containsText(organizer.words().of("joint.why.none"));
        organizer.look("joint-5-emergency");
        organizer.write(organizer.words().of("joint.form.why"), "The account was stolen.");
        var toTheCoordinator =
                door.mailbox().after("outsider@sextant.example", () -> organizer.press("joint.form.do-at-once"));

        org.assertj.core.api.Assertions.assertThat(toTheCoordinator.link("joint-acts"))
                .isNotEmpty();
        org.assertj.core.api.Assertions.assertThat(beans.getBean(Mandates.class).of(removed))
                .isEmpty();
        organizer.window().open("/app/joint-acts");
        assertThat(organizer.window().page().locator("main")).containsText("The account was stolen.");
        organizer.look("joint-6-done-at-once");
    }

    @Test
    void whoIsRemovedIsSignedOutEverywhereWithinAMinute(Door door) {
        var slug = scene.campaign();
        var accounts = beans.getBean(DemoAccounts.class);
        var removed = accounts.person("outsider");
        scene.give(removed, Role.ORGANIZER, slug, Optional.empty());
        door.signIn("outsider");
        org.assertj.core.api.Assertions.assertThat(door.get("/app/account").statusCode())
                .isEqualTo(200);

        var acts = beans.getBean(JointActs.class);
        var mandate = beans.getBean(Mandates.class)
                .in(Scope.of(scene.id(slug)), Set.of(Role.ORGANIZER))
                .getLast();
        var removal = RemoveOrganizer.proposal(mandate.id(), mandate.scope(), removed);
        acts.agree(
                acts.propose(removal, new Why("The account was stolen."), accounts.person("organizer")),
                accounts.person("moderator"));
        JointActScene.anHourLater(beans);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> org.assertj.core.api.Assertions.assertThat(
                                door.get("/app/account").statusCode())
                        .isEqualTo(302));
    }

    @Test
    void whoseMandateAnOrganizerEndsAloneIsSignedOutToo(Door door) {
        var slug = scene.campaign();
        var accounts = beans.getBean(DemoAccounts.class);
        scene.give(accounts.person("outsider"), Role.COORDINATOR, slug, Optional.empty());
        door.signIn("outsider");
        org.assertj.core.api.Assertions.assertThat(door.get("/app/account").statusCode())
                .isEqualTo(200);

        var mandates = beans.getBean(Mandates.class);
        var given =
                mandates.in(Scope.of(scene.id(slug)), Set.of(Role.COORDINATOR)).getLast();
        mandates.end(given.id(), accounts.person("organizer"));

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> org.assertj.core.api.Assertions.assertThat(
                                door.get("/app/account").statusCode())
                        .isEqualTo(302));
    }

    @Test
    void thePageOfWhoIsRemovedIsLedToTheDoorThoughNobodyClicksInIt(Browser browser) {
        var slug = scene.campaign();
        var accounts = beans.getBean(DemoAccounts.class);
        var removed = accounts.person("outsider");
        scene.give(removed, Role.ORGANIZER, slug, Optional.empty());
        var hands = hands(Reader.ENGLISH, browser, "outsider");
        hands.window().open("/app/");

        var mandate = beans.getBean(Mandates.class)
                .in(Scope.of(scene.id(slug)), Set.of(Role.ORGANIZER))
                .getLast();
        var acts = beans.getBean(JointActs.class);
        var removal = RemoveOrganizer.proposal(mandate.id(), mandate.scope(), removed);
        acts.agree(
                acts.propose(removal, new Why("The account was stolen."), accounts.person("organizer")),
                accounts.person("moderator"));
        JointActScene.anHourLater(beans);

        hands.window().page().waitForURL("**/app/login?ended**", new Page.WaitForURLOptions().setTimeout(60_000));
    }

    private static Locator named(Hands hands, String name) {
        return hands.window()
                .page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private Hands hands(Reader reader, Browser browser, String account) {
        return new Hands(browser.window(reader).signIn(account), messages.in(reader.language()));
    }
}

package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.member.joint.JointActScene;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what, and why: as an administrator, an organizer, a member and an outsider find it out. */
@BrowserTest
class RolesJourneyIT {

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
    void isReadByThoseOfTheScope(Reader reader, Browser browser) {
        var slug = scene.campaign();
        for (var account : new String[] {"organizer", "admin"}) {
            var hands = hands(reader, browser, account);
            hands.window().open("/app/rights/campaigns/" + slug);
            assertThat(hands.window().page().locator("h1"))
                    .hasText(hands.words().of("rights.title"));
            hands.look("roles-campaign-" + account);
        }
        var admin = hands(reader, browser, "admin");
        admin.window().open("/app/admin/rights");
        admin.window().page().locator("summary").first().click();
        admin.look("roles-platform");
        admin.window().open("/app/rights/organisations/atlantic-corridor");
        admin.look("roles-organisation");
        admin.window().open("/app/admin/audit");
        admin.press("audit.check");
        assertThat(admin.window().page().locator(".hash")).isVisible();
        admin.look("audit-platform");
        var organizer = hands(reader, browser, "organizer");
        organizer.window().open("/app/audit/campaigns/" + slug);
        assertThat(organizer.window().page().locator("main")).containsText("Esther Mbarga");
        organizer.look("audit-campaign");
    }

    @ForEachReader
    void anOrganizerIsRemovedByTwoPeopleAndAnHour(Reader reader, Browser browser) {
        var slug = scene.campaign();
        var removed = scene.somebodyAs(Role.ORGANIZER, slug, "Pascal Ilunga");
        var organizer = hands(reader, browser, "organizer");
        var moderator = hands(reader, browser, "moderator");

        organizer.window().open("/app/campaigns/" + slug + "/people");
        named(organizer, organizer.words().of("campaign.team.propose-end") + ": Pascal Ilunga")
                .click();
        organizer.window().settle();
        organizer.press("joint.form.propose");
        assertThat(organizer.window().page().locator("[role=alert]").first())
                .containsText(organizer.words().of("joint.why.none"));
        organizer.look("joint-1-form");
        organizer.write(organizer.words().of("joint.form.why"), "He left the movement in June.");
        organizer.press("joint.form.propose");
        organizer.window().open("/app/joint-acts");
        assertThat(organizer.button("joint.agree")).hasCount(0);

        isAgreedTo(moderator);
        JointActScene.anHourLater(beans);
        moderator.window().open("/app/joint-acts");
        moderator.look("joint-4-done");
        org.assertj.core.api.Assertions.assertThat(beans.getBean(Mandates.class).of(removed))
                .isEmpty();
    }

    private static void isAgreedTo(Hands moderator) {
        moderator.window().open("/app/");
        moderator
                .window()
                .page()
                .locator(".need a[href*='joint-acts?one=']")
                .first()
                .click();
        moderator.window().settle();
        assertThat(moderator.window().page().locator(".rows > li.sought")).isFocused();
        moderator.look("joint-2-proposed");
        var act = moderator.window().page().locator(".rows > li").first();
        assertThat(act).containsText("Pascal Ilunga");
        assertThat(act).containsText("He left the movement in June.");
        moderator.press("joint.agree");
        assertThat(moderator.button("joint.stop").first()).isVisible();
        moderator.look("joint-3-agreed");
    }

    @Test
    void anHourIsStoppedWithAReason(Browser browser) {
        var slug = scene.campaign();
        scene.somebodyAs(Role.ORGANIZER, slug, "Rosa Andrade");
        var organizer = hands(Reader.ENGLISH, browser, "organizer");
        organizer.window().open("/app/campaigns/" + slug + "/people");
        named(organizer, "Propose to end it: Rosa Andrade").click();
        organizer.window().settle();
        organizer.write(organizer.words().of("joint.form.why"), "A misunderstanding.");
        organizer.press("joint.form.propose");

        organizer.window().open("/app/joint-acts");
        organizer.press("joint.stop");
        organizer.press("joint.stop");
        assertThat(organizer.window().page().locator("[role=alert]").first())
                .containsText(organizer.words().of("joint.why.none"));
        organizer.write(organizer.words().of("joint.stop.why"), "We have talked.");
        organizer.press("joint.stop");

        assertThat(organizer.window().page().locator("main")).containsText("We have talked.");
    }

    @Test
    void aMandateThatEndsSoonIsRenewedByWhoeverMayGiveIt(Browser browser) {
        var slug = scene.campaign();
        var person = new SomePeople(beans).called("Nour Haddad");
        var end = beans.getBean(Clock.class).instant().plus(Duration.ofDays(9));
        scene.give(person, Role.TRANSLATOR, slug, Optional.of(end));
        var hands = hands(Reader.ENGLISH, browser, "organizer");

        hands.window().open("/app/rights/campaigns/" + slug);
        assertThat(hands.window().page().locator("main"))
                .containsText(hands.words().of("rights.ending.title"));
        hands.look("roles-ending");
        named(hands, "Renew: Nour Haddad, translator").click();
        hands.window().settle();
        hands.look("roles-renew");
        hands.press("rights.renew");

        assertThat(hands.window().page().getByText(hands.words().of("rights.ending.title")))
                .hasCount(0);
    }

    @Test
    void aMandateIsGivenFromALaterDayOn(Browser browser) {
        var person = new SomePeople(beans).called("Nour Haddad");
        var today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
        var admin = hands(Reader.ENGLISH, browser, "admin");
        var main = admin.window().page().locator("main");
        admin.window().open("/app/admin/people/" + person);

        admin.window()
                .page()
                .locator("vaadin-select")
                .first()
                .locator("vaadin-select-value-button")
                .click();
        admin.window()
                .page()
                .getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("translator"))
                .click();
        admin.day(admin.words().of("shell.first-day"), today.plusDays(20));
        admin.day(admin.words().of("member.fields.last-day"), today.plusDays(9));
        admin.press("member.admin.give-act");
        assertThat(main).containsText(admin.words().of("shell.first-day.late"));
        admin.look("roles-first-day-late");
        isNotTakenForNone(admin, "soon");
        admin.day(admin.words().of("member.fields.last-day"), today.plusDays(9));
        admin.day(admin.words().of("shell.first-day"), today.plusDays(5));
        admin.press("member.admin.give-act");

        assertThat(main).containsText("As translator from");
        assertThat(named(admin, "Take back: The whole platform, translator")).isVisible();
    }

    private static void isNotTakenForNone(Hands admin, String lastDay) {
        var field = admin.field(admin.words().of("member.fields.last-day"));
        field.fill(lastDay);
        field.press("Enter");
        admin.press("member.admin.give-act");
        assertThat(admin.window().page().locator("main"))
                .containsText(admin.words().of("shell.date.unreadable"));
    }

    @Test
    void aMandateToComeIsNoKeyYetAndIsTakenBack(Browser browser, Door door) {
        var slug = scene.campaign();
        var outsider = beans.getBean(DemoAccounts.class).person("outsider");
        var begins = beans.getBean(Clock.class)
                .instant()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofHours(9 * 24 + 12));
        scene.giveAhead(outsider, Role.COORDINATOR, slug, begins);
        var organizer = hands(Reader.ENGLISH, browser, "organizer");
        var day = "from " + organizer.words().date(begins, ZoneOffset.UTC);

        org.assertj.core.api.Assertions.assertThat(
                        door.signIn("outsider").get("/app/campaigns/" + slug).statusCode())
                .isEqualTo(403);
        organizer.window().open("/app/rights/campaigns/" + slug);
        assertThat(organizer.window().page().locator("main")).containsText("coordinator, " + day);
        organizer.look("roles-to-come");
        organizer.window().open("/app/campaigns/" + slug + "/people");
        assertThat(organizer.window().page().locator("main")).containsText(day);
        named(organizer, "Take back: Jonas Weber").click();
        organizer.window().settle();

        assertThat(organizer.window().page().locator("main")).not().containsText("Jonas Weber");
    }

    @Test
    void whoseMandateExpiresWithAPageOpenIsRefusedKindlyAtTheNextClick(Browser browser) {
        var slug = scene.campaign();
        var member = beans.getBean(DemoAccounts.class).person("outsider");
        scene.give(member, Role.ORGANIZER, slug, Optional.empty());
        var hands = hands(Reader.ENGLISH, browser, "outsider");
        hands.window().open("/app/campaigns/" + slug);
        assertThat(hands.button("campaign.pause.act")
                        .or(hands.button("campaign.show.act"))
                        .first())
                .isVisible();

        expire(member, slug);
        hands.press("campaign.review.act");

        assertThat(hands.window().page().getByText(hands.words().of("shell.error.403.text")))
                .isVisible();
        hands.window().picture("mandate-expired");
        hands.window().page().locator(".tabs a").last().click();
        assertThat(hands.window().page().locator("h1")).hasText(hands.words().of("shell.error.403.title"));
    }

    @Test
    void anOutsiderGetsNothingNotEvenATitle(Door door) {
        var slug = scene.campaign();
        door.signIn("outsider");
        for (var path : new String[] {"/app/rights/campaigns/", "/app/audit/campaigns/"}) {
            var known = door.get(path + slug);
            var unknown = door.get(path + "there-is-none");

            org.assertj.core.api.Assertions.assertThat(known.statusCode()).isEqualTo(403);
            org.assertj.core.api.Assertions.assertThat(known.body()).doesNotContain("Three cities");
            org.assertj.core.api.Assertions.assertThat(unknown.statusCode()).isEqualTo(403);
        }
    }

    private static Locator named(Hands hands, String name) {
        return hands.window()
                .page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    // As time does.
    private void expire(PersonId person, Slug slug) {
        beans.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("update mandate set until = given_at where person = ? and scope_key = ?")
                .param(person.uuid())
                .param(Scope.of(scene.id(slug)).key())
                .update();
    }

    private Hands hands(Reader reader, Browser browser, String account) {
        return new Hands(browser.window(reader).signIn(account), messages.in(reader.language()));
    }
}

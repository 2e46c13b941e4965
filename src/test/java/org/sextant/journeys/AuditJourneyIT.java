package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sextant.member.DemoAccounts;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.People;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The audit trail, when somebody looks for something in it. */
@BrowserTest
class AuditJourneyIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    @ForEachReader
    void isNarrowedByPersonActThingAndDay(Reader reader, Browser browser) {
        var scene = new RolesScene(beans);
        var slug = scene.campaign();
        var rosa = scene.somebodyAs(Role.ORGANIZER, slug, "Rosa Andrade");
        var nour = new SomePeople(beans).called("Nour Haddad");
        giveAndEnd(nour, scene, slug, rosa);
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        hands.window().open("/app/audit/campaigns/" + slug);
        var all = rows(hands).count();

        hands.find(hands.words().of("audit.filter.who"), "Rosa Andrade");
        assertThat(rows(hands)).hasCount(2);
        hands.find(hands.words().of("audit.filter.what"), hands.words().of("audit.deed.ended"));
        assertThat(rows(hands)).hasCount(1);
        assertThat(rows(hands).first()).containsText("Rosa Andrade");
        hands.look("audit-narrowed");

        clear(hands, "audit.filter.who");
        clear(hands, "audit.filter.what");
        assertThat(rows(hands)).hasCount(all);
        hands.find(hands.words().of("audit.filter.whom"), "Nour Haddad");
        assertThat(rows(hands)).hasCount(2);
        assertThat(rows(hands).first()).containsText("Nour Haddad");
        assertThat(rows(hands).first()).containsText(hands.words().of("member.role", Role.TRANSLATOR));
        hands.look("audit-about-somebody");

        narrowsByDay(hands);
        assertThat(hands.window().page()).hasURL(Pattern.compile(".*/app/audit/campaigns/" + slug));
    }

    private void narrowsByDay(Hands hands) {
        var today = today();
        hands.day(hands.words().of("audit.filter.from"), today);
        hands.day(hands.words().of("audit.filter.to"), today);
        assertThat(rows(hands)).hasCount(2);
        hands.day(hands.words().of("audit.filter.from"), today.plusDays(1));
        assertThat(hands.window().page().locator("main"))
                .containsText(hands.words().of("audit.none"));
        clear(hands, "audit.filter.from");
        hands.day(hands.words().of("audit.filter.to"), today.minusDays(1));
        assertThat(hands.window().page().locator("main"))
                .containsText(hands.words().of("audit.none"));
    }

    private void giveAndEnd(PersonId person, RolesScene scene, Slug slug, PersonId by) {
        var mandates = beans.getBean(Mandates.class);
        mandates.give(new GiveMandate(person, Role.TRANSLATOR, Scope.of(scene.id(slug)), Optional.empty()), by);
        mandates.end(mandates.of(person).getFirst().id(), by);
    }

    private static Locator rows(Hands hands) {
        return hands.window().page().locator(".table tbody tr");
    }

    private static void clear(Hands hands, String label) {
        hands.write(hands.words().of(label), "");
    }

    /** Where the organizer is. */
    private LocalDate today() {
        var organizer = beans.getBean(DemoAccounts.class).person("organizer");
        var zone = beans.getBean(People.class).byId(organizer).orElseThrow().zone();
        return LocalDate.ofInstant(beans.getBean(Clock.class).instant(), zone);
    }
}

package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.member.RegisterOrganisation;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.member.organisation.Description;
import org.sextant.member.organisation.Joining;
import org.sextant.member.organisation.Members;
import org.sextant.member.organisation.Profiles;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody asks to belong to an organisation and is let in; another comes by a link; its organizer says what it is, and founds a local group. */
@BrowserTest
class OrganisationJourneyIT {

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    private OrganisationSummary organisation;

    @BeforeEach
    void makeOne() {
        var scene = new CampaignScene(beans);
        var id = scene.organisation();
        var demo = beans.getBean(DemoAccounts.class);
        beans.getBean(Mandates.class).take(demo.person("organizer"), Role.ORGANIZER, Scope.of(id));
        organisation = beans.getBean(Organisations.class).byId(id).orElseThrow();
        var said = new Description(
                Joining.ON_REQUEST,
                List.of("What would you like to do with us?"),
                Optional.of("https://harbour.example"),
                Optional.of(new CountryCode("CM")));
        var named = new RegisterOrganisation(organisation.slug(), organisation.name(), organisation.about());
        beans.getBean(Profiles.class).describe(id, named, said, demo.person("organizer"));
        beans.getBean(Members.class).leave(id, demo.person("outsider"));
    }

    @ForEachReader
    void isJoinedByAsking(Reader reader, Browser browser, Door door) {
        var outsider = new Hands(browser.window(reader).signIn("outsider"), messages.in(reader.language()));
        asks(outsider);
        var organizer = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        findsTheWish(organizer);
        var letter = door.mailbox().after("outsider@sextant.example", () -> accepts(organizer));
        outsider.window().open(URI.create(letter.link("/organisations/")).getPath());
        assertThat(outsider.window().page().locator(".ppl")).containsText("Esther Mbarga");
        assertThat(outsider.window().page().locator(".ppl")).not().containsText("Jonas Weber");
        outsider.look("organisations-4-belongs");
        outsider.pressAndConfirm("organisation.leave.act");
        assertThat(outsider.window().page().locator(".ppl")).hasCount(0);
    }

    @ForEachReader
    void takesTheKeysBackFromWhoeverHasGone(Reader reader, Browser browser) {
        var coordinator = somebodyAs(Role.COORDINATOR, "Nour Haddad");
        somebodyAs(Role.ORGANIZER, "Pascal Ilunga");
        new SomePeople(beans).many(60, Scope.of(organisation.id()));
        var organizer = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        var words = organizer.words();
        organizer.window().open("/app/organisations/" + organisation.slug());
        organizer.look("organisations-7-keys");

        var end = words.of("member.mandates.theirs.end");
        button(organizer, end + ": Nour Haddad, " + words.of("member.role", Role.COORDINATOR))
                .click();
        organizer.window().settle();
        organizer.button("member.mandates.theirs.end").last().click();
        organizer.window().settle();
        org.assertj.core.api.Assertions.assertThat(beans.getBean(Mandates.class).of(coordinator))
                .isEmpty();

        var propose = words.of("member.mandates.theirs.propose");
        button(organizer, propose + ": Pascal Ilunga, " + words.of("member.role", Role.ORGANIZER))
                .click();
        organizer.window().settle();
        organizer.write(words.of("joint.form.why"), "He left in June.");
        organizer.press("joint.form.propose");
        organizer.window().open("/app/joint-acts");
        assertThat(organizer.window().page().locator("main")).containsText("He left in June.");
    }

    private static Locator button(Hands hands, String name) {
        return hands.window()
                .page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private PersonId somebodyAs(Role role, String name) {
        var person = new SomePeople(beans).called(name);
        beans.getBean(Mandates.class).take(person, role, Scope.of(organisation.id()));
        return person;
    }

    private void asks(Hands outsider) {
        outsider.window().open("/app/organisations");
        outsider.look("organisations-1-all");
        outsider.window().open("/app/organisations/" + organisation.slug());
        outsider.press("organisation.join.act");
        assertThat(outsider.window().page().locator("[role=alert].banner"))
                .containsText(outsider.words().of("organisation.join.unanswered"));
        outsider.look("organisations-2-ask");
        outsider.write("What would you like to do with us?", "Cook for the night watch");
        outsider.press("organisation.join.act");
        assertThat(outsider.button("organisation.join.withdraw")).isVisible();
    }

    private void findsTheWish(Hands organizer) {
        organizer.window().open("/app/");
        assertThat(organizer.window().page().locator("main"))
                .containsText(organizer.words().of("organisation.waiting.why", "number", 1));
        organizer.window().open("/app/organisations/" + organisation.slug());
        assertThat(organizer.window().page().locator("main")).containsText("Cook for the night watch");
        organizer.look("organisations-3-lead");
    }

    private static void accepts(Hands organizer) {
        organizer
                .window()
                .page()
                .locator("vaadin-button")
                .filter(new FilterOptions().setHasText(organizer.words().of("organisation.requests.accept")))
                .first()
                .click();
        organizer.window().settle();
    }

    @Test
    void isJoinedByALink(Browser browser) {
        var reader = Reader.ENGLISH;
        var organizer = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        organizer.window().open("/app/organisations/" + organisation.slug());
        organizer.press("organisation.links.make");
        var link =
                organizer.field(organizer.words().of("organisation.links.made")).inputValue();
        organizer.window().picture("organisations-5-link");

        var outsider = new Hands(browser.window(reader).signIn("outsider"), messages.in(reader.language()));
        outsider.window().open(URI.create(link).getPath());
        outsider.look("organisations-6-by-link");
        outsider.press("organisation.by-link.act");

        assertThat(outsider.button("organisation.leave.act").first()).isVisible();
    }

    @Test
    void foundsALocalGroup(Browser browser) {
        var reader = Reader.ENGLISH;
        var organizer = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        organizer.window().open("/app/organisations/" + organisation.slug());
        organizer.press("organisation.found.act");
        assertThat(organizer.window().page().locator("[role=alert].banner").last())
                .containsText(organizer.words().of("member.organisation.about-wrong", "most", 1000));
        organizer.write(organizer.words().of("organisation.found.name"), "Docks " + organisation.slug());
        organizer.write(organizer.words().of("organisation.found.about"), "Meets at the docks.");
        organizer.press("organisation.found.act");

        assertThat(organizer.window().page().locator(".facts")).containsText("Docks");
    }

    @ForEachReader
    void hasAPublicPage(Reader reader, Browser browser) {
        var window = browser.window(reader);
        window.openPublic("/organisations/atlantic-corridor");
        window.assertAccessible();
        window.picture("organisation-public");
    }
}

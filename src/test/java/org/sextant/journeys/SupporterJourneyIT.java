package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionText;
import org.sextant.petition.Petitions;
import org.sextant.petition.StartPetition;
import org.sextant.petition.supporter.AskForSupporters;
import org.sextant.petition.supporter.FirstSupporters;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.testing.Window;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;

/** From the question who stands behind a draft to the second person who reads how many do. */
@BrowserTest
class SupporterJourneyIT {

    private static final String CAMPAIGN = "/app/campaigns/ratify-icrmw/petitions/";

    @Autowired
    private Messages messages;

    @Autowired
    private Petitions petitions;

    @Autowired
    private FirstSupporters supporters;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Clock clock;

    private final List<PetitionId> drafts = new ArrayList<>();

    @AfterEach
    void needNobodyAnyMore() {
        drafts.stream()
                .filter(petition ->
                        supporters.of(petition).filter(call -> !call.isOver()).isPresent())
                .filter(petition -> !petitions.byId(petition).orElseThrow().isPublic())
                .forEach(petition -> supporters.stop(petition, accounts.person("organizer")));
    }

    @Test
    void leadsFromTheFirstPersonAskedToTheSecondPersonWhoPublishes(Browser browser, Door door) {
        var words = messages.in(Language.EN);
        var title = "Stand behind us " + UUID.randomUUID();
        var petition = draft(title);
        var organizer = new Hands(browser.window(Reader.ENGLISH).signIn("organizer"), words);
        organizer.window().open(CAMPAIGN + slug(petition));
        organizer.write(words.of("supporter.work.wanted"), "0");
        organizer.press("supporter.work.ask");
        assertThat(organizer.window().page().locator(".banner.bad li")).hasCount(1);

        organizer.write(words.of("supporter.work.wanted"), "1");
        organizer.press("supporter.work.ask");
        var link = organizer.field(words.of("supporter.work.link"));
        assertThat(link).isVisible();

        supportWithoutScripts(browser, link.inputValue(), door);

        organizer.window().open("/app");
        assertThat(organizer.window().page().locator(".need li", new LocatorOptions().setHasText(title)))
                .containsText(words.of("supporter.waiting.reached", "number", 1, "wanted", 1));
        organizer.window().open(CAMPAIGN + slug(petition));
        assertThat(organizer.window().page().getByText(words.of("supporter.work.reached")))
                .isVisible();
        assertThat(organizer.field(words.of("supporter.work.link"))).hasCount(0);

        petitions.propose(petition, accounts.person("organizer"));
        var moderator = browser.window(Reader.ENGLISH).signIn("moderator");
        moderator.open(CAMPAIGN + slug(petition));
        assertThat(moderator.page().locator(".banner.good")).containsText("1");
        assertThat(new Hands(moderator, words).button("supporter.work.stop")).hasCount(0);
    }

    private void supportWithoutScripts(Browser browser, String url, Door door) {
        var words = messages.in(Language.EN);
        var mailbox = "x" + UUID.randomUUID() + "@example.org";
        var window = browser.windowWithoutScripts(Reader.ENGLISH);
        var page = window.page();
        page.navigate(door.address() + url.replaceFirst("https?://[^/]+", ""));
        page.getByLabel(words.of("petition.form.email")).fill(mailbox);
        page.locator("#support button").click();
        assertThat(page.locator("h1")).hasText(words.of("petition.check-mail.title"));

        page.navigate(door.address() + door.mailbox().newest(mailbox).link("/confirm/"));
        page.locator("form button").first().click();
        assertThat(page.locator("h1")).hasText(words.of("supporter.own.title.supporting"));
    }

    @Test
    void warnsTheSecondPersonWhereTheNumberIsNotReached(Browser browser) {
        var words = messages.in(Language.EN);
        var petition = draft("Too few so far");
        supporters.ask(petition, new AskForSupporters(50, today().plusDays(5)), accounts.person("organizer"));
        petitions.propose(petition, accounts.person("organizer"));

        var moderator = new Hands(browser.window(Reader.ENGLISH).signIn("moderator"), words);
        moderator.window().open(CAMPAIGN + slug(petition));

        assertThat(moderator.window().page().locator(".banner.warn").filter(new FilterOptions().setHasText("50")))
                .isVisible();
        moderator.look("petition-too-few-supporters");
        moderator.press("petition.work.approve");
        assertThat(moderator.window().page().locator(".steps [aria-current]"))
                .hasText(words.of("petition.work.state.open"));
    }

    @Test
    void takesTheLinkBackAndGivesItAllUpAfterAQuestion(Browser browser, Door door) {
        var petition = draft("Given up again");
        var organizer = new Hands(browser.window(Reader.ENGLISH).signIn("organizer"), messages.in(Language.EN));
        var words = organizer.words();
        organizer.window().open(CAMPAIGN + slug(petition));
        organizer.press("supporter.work.ask");
        var path = organizer.field(words.of("supporter.work.link")).inputValue().replaceFirst("https?://[^/]+", "");

        organizer.pressAndConfirm("supporter.work.revoke");
        org.assertj.core.api.Assertions.assertThat(door.get(path).statusCode()).isEqualTo(404);
        organizer.press("supporter.work.renew");
        assertThat(organizer.field(words.of("supporter.work.link"))).isVisible();

        organizer.pressAndConfirm("supporter.work.stop");
        assertThat(organizer
                        .window()
                        .page()
                        .getByText(words.of("supporter.work.ended.stopped", "number", 0, "wanted", 20)))
                .isVisible();
    }

    @ForEachReader
    void canBeUsedByEverybody(Reader reader, Browser browser, Door door) {
        var words = messages.in(reader.language());
        var petition = draft("Rights belong to a person, not to a permit");
        var link = supporters
                .ask(petition, new AskForSupporters(20, today().plusDays(5)), accounts.person("organizer"))
                .orElseThrow()
                .text();
        var organizer = new Hands(browser.window(reader).signIn("organizer"), words);
        organizer.window().open(CAMPAIGN + slug(petition));
        organizer.button("supporter.work.change").first().scrollIntoViewIfNeeded();
        organizer.look("petition-supporters-work");

        var window = browser.window(reader);
        window.openPublic("/first-supporters/" + link);
        window.assertAccessible();
        window.picture("supporters-draft");
        window.page().locator("#support button").click();
        window.page().locator("#email").fill("not an address");
        window.openPublic("/first-supporters/" + link + "/check-mail");
        window.assertAccessible();
        window.picture("supporters-check-mail");
        own(window, door, link, reader);
    }

    private static void own(Window window, Door door, String link, Reader reader) {
        var mailbox = "x" + UUID.randomUUID() + "@example.org";
        var language = "/" + reader.language().tag();
        door.post(language + "/first-supporters/" + link, Map.of("email", mailbox, "name", "Ana Lu"));
        var confirm = door.mailbox().newest(mailbox).link("/confirm/");
        window.openPublic(confirm.substring(3));
        window.assertAccessible();
        window.picture("supporters-confirm");
        var own = door.post(confirm, Map.of()).headers().firstValue("Location").orElseThrow();
        window.openPublic(own.substring(3));
        window.assertAccessible();
        window.picture("supporters-own");
        window.openPublic("/first-supporters/nowhere");
        window.assertAccessible();
    }

    private PetitionId draft(String title) {
        var campaign = campaigns.bySlug(new Slug("ratify-icrmw")).orElseThrow();
        var text =
                "Whoever works here has the rights of whoever works here.\n\n**We ask for two things.**\n\n1. Ratify the Convention.\n2. Say by when.";
        var plan = new PetitionPlan(
                Map.of(
                        Language.EN, new PetitionText(title, text),
                        Language.AR, new PetitionText("الحقوق للإنسان لا للتصريح", "من يعمل هنا له حقوق من يعمل هنا.")),
                LocalizedText.of(Language.EN, "the governments"),
                100,
                Optional.empty(),
                Set.of());
        var draft = petitions.start(
                new StartPetition(campaign.id(), new Slug("x" + UUID.randomUUID()), plan),
                accounts.person("organizer"));
        drafts.add(draft);
        return draft;
    }

    private Slug slug(PetitionId petition) {
        return petitions.byId(petition).orElseThrow().slug();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(),
                campaigns.bySlug(new Slug("ratify-icrmw")).orElseThrow().zone());
    }
}

package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.campaign.CampaignScene;
import org.sextant.member.DemoAccounts;
import org.sextant.member.InvitationTaken;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.member.directory.Availability;
import org.sextant.member.directory.Card;
import org.sextant.member.directory.Cards;
import org.sextant.member.directory.Exports;
import org.sextant.member.directory.Introduction;
import org.sextant.member.directory.Introductions;
import org.sextant.member.directory.SavedSearches;
import org.sextant.member.directory.Wanted;
import org.sextant.member.directory.intake.PeopleFile;
import org.sextant.shell.Messages;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.Door;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Skill;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** An organizer looks for people, writes down what is needed, and invites many from a file; a member fills in a card. */
@BrowserTest
class DirectoryJourneyIT {

    @Autowired
    private Messages messages;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ApplicationEventPublisher events;

    private Scope scope;
    private PersonId outsider;

    @BeforeEach
    void comeTogether() {
        var demo = beans.getBean(DemoAccounts.class);
        var mandates = beans.getBean(Mandates.class);
        scope = Scope.of(new CampaignScene(beans).organisation());
        outsider = demo.person("outsider");
        mandates.take(demo.person("organizer"), Role.ORGANIZER, scope);
        mandates.take(outsider, Role.MEMBER, scope);
        mandates.take(demo.person("member"), Role.MEMBER, scope);
        beans.getBean(Cards.class)
                .keep(
                        new Card(
                                Set.of(Skill.INTERPRETING, Skill.COOKING),
                                Set.of(new LanguageCode("ar"), new LanguageCode("de")),
                                Optional.of(new CountryCode("DE")),
                                Set.of(Availability.EVENINGS)),
                        outsider);
    }

    @AfterEach
    void leaveNothing() {
        beans.getBean(Cards.class).tearUp(outsider);
    }

    private String directory() {
        return "/app/directory/organisation-" + scope.key();
    }

    @ForEachReader
    void findsPeopleAndWritesDownWhatIsNeeded(Reader reader, Browser browser) {
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        var page = hands.window().page();
        hands.window().open(directory());
        assertThat(page.locator(".ppl > li")).hasCount(3);
        hands.look("directory-1-all");
        picks(hands, "need.skill.interpreting");
        hands.press("directory.search.act");
        assertThat(page.locator(".ppl > li")).hasCount(1);
        assertThat(page.locator(".ppl")).containsText("Jonas Weber");
        hands.write(hands.words().of("directory.saved.title"), "Interpreters");
        hands.press("directory.saved.save");
        assertThat(page.locator(".rows:not(.ppl)").first()).containsText("Interpreters");
        hands.look("directory-2-found");
        page.locator(".ppl a").click();
        hands.window().settle();
        assertThat(page.locator("h1")).hasText("Jonas Weber");
        hands.press("directory.notes.write");
        assertThat(page.locator("[role=alert].banner"))
                .containsText(hands.words().of("directory.notes.purpose-missing"));
        hands.look("directory-3-person");
    }

    @Test
    void tellsAPageThatIsOpenWhoComesAndCountsItsSavedSearches(Browser browser) {
        var interpreter = new Card(Set.of(Skill.INTERPRETING), Set.of(), Optional.empty(), Set.of());
        beans.getBean(SavedSearches.class)
                .save(
                        scope,
                        "Interpreters",
                        Wanted.saying(interpreter),
                        beans.getBean(DemoAccounts.class).person("organizer"));
        var window = browser.window(Reader.ENGLISH).signIn("organizer");
        window.open(directory());
        assertThat(window.page().locator(".rows:not(.ppl)")).containsText("Now: One person");
        window.page().locator(".ppl a").first().focus();

        var zahra = new SomePeople(beans).called("Zahra Haddad");
        beans.getBean(Mandates.class).take(zahra, Role.MEMBER, scope);
        beans.getBean(Cards.class).keep(interpreter, zahra);

        assertThat(window.page().locator(".ppl")).containsText("Zahra Haddad");
        assertThat(window.page().locator(".rows:not(.ppl)")).containsText("Now: 2 people");
        assertThat(window.page().locator(".ppl a").first()).isFocused();
        window.picture("directory-live");
    }

    private static void picks(Hands hands, String key) {
        var page = hands.window().page();
        var field = hands.field(hands.words().of("directory.card.skills"));
        field.fill(hands.words().of(key));
        page.locator("vaadin-multi-select-combo-box-item").first().click();
        field.press("Escape");
        field.press("Tab");
        hands.window().settle();
    }

    @ForEachReader
    void invitesManyFromAFile(Reader reader, Browser browser) {
        var hands = new Hands(browser.window(reader).signIn("organizer"), messages.in(reader.language()));
        var page = hands.window().page();
        hands.window().open(directory() + "/import");
        var file = "name;mail;langue;país;tags\nAna;" + UUID.randomUUID()
                + "@example.org;français, arabe;Tunisie;cooks, night watch\nBea;nowhere\nCem;" + UUID.randomUUID()
                + "@example.org;Klingonese\n";
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("people.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("main"))
                .containsText(hands.words().of("directory.import.count", "number", 2, "bad", 1));
        assertThat(page.locator(".rows li").first()).containsText("Ana");
        assertThat(page.locator(".rows li").first())
                .containsText(
                        Locale.of("", "TN").getDisplayCountry(reader.language().locale()));
        assertThat(page.locator(".rows li").first()).containsText("#night watch");
        assertThat(page.locator("main")).containsText(hands.words().of("directory.import.unread", "number", 1));
        hands.look("directory-4-preview");
        hands.pressAndConfirm("directory.import.start");
        assertThat(page.getByText(hands.words().of("directory.import.report")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(40_000));
        hands.look("directory-5-done");
    }

    @Test
    void saysOfATooLargeFileWhatSpeaksAgainstItEvenIfTheBrowserDoesNot(Browser browser) {
        var hands = new Hands(browser.window(Reader.ENGLISH).signIn("organizer"), messages.in(Language.EN));
        var page = hands.window().page();
        hands.window().open(directory() + "/import");
        page.evaluate("document.querySelector('vaadin-upload').maxFileSize = Infinity");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("people.csv", "text/csv", new byte[PeopleFile.LARGEST + 1]));
        assertThat(page.locator(".err[role=alert]"))
                .hasText(hands.words().of("directory.import.refused.too-large", "most", PeopleFile.MOST));
    }

    @ForEachReader
    void letsPeopleSayWhatTheyCan(Reader reader, Browser browser) {
        var hands = new Hands(browser.window(reader).signIn("outsider"), messages.in(reader.language()));
        hands.window().open("/app/account");
        hands.follow(hands.words().of("directory.card.link"));
        hands.look("directory-6-card");
        hands.press("directory.card.tear-up");
        Assertions.assertThat(beans.getBean(Cards.class).of(outsider)).isEmpty();
    }

    @ForEachReader
    void offersACardThatWasWrittenOfThemByWhoInvitedThem(Reader reader, Browser browser) {
        var introductions = beans.getBean(Introductions.class);
        beans.getBean(Cards.class).tearUp(outsider);
        var invitation = UUID.randomUUID();
        var card = new Card(Set.of(Skill.DRIVING), Set.of(), Optional.empty(), Set.of());
        introductions.write(invitation, scope, new Introduction(Optional.empty(), card, Set.of()));
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> events.publishEvent(new InvitationTaken(invitation, outsider)));
        var hands = new Hands(browser.window(reader).signIn("outsider"), messages.in(reader.language()));

        hands.window().open("/app/me/card");
        assertThat(hands.window().page().locator("main"))
                .containsText(hands.words().of("directory.card.introduced"));
        hands.look("directory-7-introduced");
        hands.press("member.account.save");

        assertThat(hands.window().page().locator("main"))
                .not()
                .containsText(hands.words().of("directory.card.introduced"));
        Assertions.assertThat(beans.getBean(Cards.class).of(outsider)).contains(card);
        Assertions.assertThat(introductions.cardFor(outsider)).isEmpty();
    }

    @Test
    void hasAFileOfPeopleThatTwoAgreedTo(Browser browser) throws IOException {
        var organizer = beans.getBean(DemoAccounts.class).person("organizer");
        var what = beans.getBean(Exports.class).prepare(scope, Wanted.EVERYBODY, organizer);
        beans.getBean(JdbcTemplate.class)
                .update("update people_export set ready_at = asked_at where id = ?", UUID.fromString(what.subject()));
        var hands = new Hands(browser.window(Reader.ENGLISH).signIn("organizer"), messages.in(Language.EN));
        hands.window().open(directory());

        var file = hands.window()
                .page()
                .waitForDownload(() -> hands.follow(hands.words().of("directory.export.take")));

        Assertions.assertThat(file.suggestedFilename()).isEqualTo("people.csv");
        Assertions.assertThat(Files.readString(file.path()))
                .startsWith("name,skills,languages,country,available,tags")
                .contains("Jonas Weber");
    }

    @ParameterizedTest
    @CsvSource({
        "organizer, '', 200",
        "organizer, /import, 200",
        "organizer, /people/00000000-0000-7000-8000-000000000000, 404",
        "organizer, /elsewhere, 404",
        "admin, '', 200",
        "admin, /import, 403",
        "outsider, '', 403",
        "outsider, /import, 403",
        "outsider, /people/00000000-0000-7000-8000-000000000000, 403"
    })
    void isOpenToWhomItConcerns(String person, String below, int status, Door door) {
        Assertions.assertThat(door.signIn(person).get(directory() + below).statusCode())
                .isEqualTo(status);
    }

    @Test
    void isOfThePlatformForThoseWhoRunIt(Door door) {
        Assertions.assertThat(door.signIn("admin").get("/app/directory").statusCode())
                .isEqualTo(200);
        Assertions.assertThat(door.get("/app/directory/platform/import").statusCode())
                .isEqualTo(403);
    }
}

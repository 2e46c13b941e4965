package org.sextant.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionState;
import org.sextant.petition.PetitionText;
import org.sextant.petition.Petitions;
import org.sextant.petition.StartPetition;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
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

@BrowserTest
class WordingJourneyIT {

    private static final String CAMPAIGN = "/app/campaigns/ratify-icrmw/petitions/";

    @Autowired
    private Messages messages;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private DemoAccounts accounts;

    @Test
    void goesFromTheFirstWordToTheSecondPersonAndIntoPublic(Browser browser) {
        var words = messages.in(Language.EN);
        var organizer = browser.window(Reader.ENGLISH).signIn("organizer");

        organizer.open(CAMPAIGN + "new");
        write(organizer, words, Language.EN, "Let them stay together", "Families belong together.");
        write(organizer, words, Language.FR, "Laissez-les ensemble", "Les familles restent ensemble.");
        field(organizer, words.of("petition.work.field.goal")).fill("500");
        press(organizer, words.of("petition.work.save"));
        organizer.page().waitForURL("**/petitions/let-them-stay-together");
        press(organizer, words.of("petition.work.propose"));

        assertThat(organizer.page().getByText(words.of("petition.work.second-person")))
                .isVisible();
        assertThat(button(organizer, words.of("petition.work.approve"))).hasCount(0);

        var moderator = browser.window(Reader.ENGLISH).signIn("moderator");
        moderator.page().locator(".need a", hasText("Let them stay together")).click();
        assertThat(moderator.page().locator(".wording").first()).containsText("Families belong together.");
        assertThat(moderator.page().locator(".wording").last()).containsText("Les familles restent ensemble.");
        assertThat(moderator.page().locator(".langs")).containsText("Families belong together.");
        assertThat(moderator.page().locator(".langs")).containsText("Les familles restent ensemble.");
        press(moderator, words.of("petition.work.approve"));

        assertThat(moderator.page().locator(".steps [aria-current]")).hasText(words.of("petition.work.state.open"));
        var petition = petitions.bySlug(new Slug("let-them-stay-together")).orElseThrow();
        assertThat(petition.state()).isEqualTo(PetitionState.OPEN);
        assertThat(petition.wordings()).containsOnlyKeys(Language.EN, Language.FR);
    }

    @Test
    void tellsTheWriterWhyItCameBack(Browser browser) {
        var words = messages.in(Language.EN);
        var slug = proposed("Sent back");
        var moderator = browser.window(Reader.ENGLISH).signIn("moderator2");

        moderator.open(CAMPAIGN + slug);
        field(moderator, words.of("petition.work.back.why")).fill("Say who decides.");
        press(moderator, words.of("petition.work.back"));

        var organizer = browser.window(Reader.ENGLISH).signIn("organizer");
        assertThat(organizer.page().locator(".need li", hasText("Sent back")))
                .containsText(words.of("petition.work.waiting.back"));
        organizer.open(CAMPAIGN + slug);
        assertThat(organizer.page().locator(".banner.warn")).containsText("Say who decides.");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong(Browser browser) {
        var words = messages.in(Language.EN);
        var organizer = browser.window(Reader.ENGLISH).signIn("organizer");
        organizer.open(CAMPAIGN + "new");

        field(organizer, title(words, Language.EN)).fill("Only a title");
        press(organizer, words.of("petition.work.save"));

        assertThat(organizer.page().locator(".banner.bad li")).hasCount(3);
        assertThat(field(organizer, title(words, Language.EN))).hasValue("Only a title");
        assertThat(field(organizer, words.of("petition.work.field.slug"))).hasValue("only-a-title");
        organizer.assertAccessible();
    }

    @Test
    void showsWhatIsLikeItWhileOneWrites(Browser browser) {
        var words = messages.in(Language.EN);
        var organizer = browser.window(Reader.ENGLISH).signIn("organizer");
        organizer.open(CAMPAIGN + "new");

        field(organizer, title(words, Language.EN)).fill("Rights belong to every person");

        var similar = organizer.page().locator(".banner a[href$='/petitions/ratify-icrmw']");
        assertThat(similar).hasText("Rights belong to a person, not to a permit");
        organizer.assertAccessible();
        organizer.picture("petition-similar");
        field(organizer, title(words, Language.EN)).fill("Something else altogether");
        assertThat(similar).isHidden();
    }

    @Test
    void asksBeforeItLosesWhatIsNotSaved(Browser browser) {
        var words = messages.in(Language.EN);
        var organizer = browser.window(Reader.ENGLISH).signIn("organizer");
        organizer.open(CAMPAIGN + "new");
        field(organizer, title(words, Language.EN)).fill("Not saved");
        assertThat(organizer.page().getByText(words.of("petition.work.unsaved")))
                .isVisible();

        organizer.page().locator(".crumb a").click();
        button(organizer, words.of("petition.work.leave.stay")).click();

        assertThat(field(organizer, title(words, Language.EN))).hasValue("Not saved");
        assertThat(organizer.page()).hasURL(Pattern.compile(".*/petitions/new"));
    }

    @Test
    void letsOneChooseWhenSomebodyElseSavedInBetween(Browser browser) {
        var words = messages.in(Language.EN);
        var slug = draft("Two writers");
        var organizer = browser.window(Reader.ENGLISH).signIn("organizer");
        organizer.open(CAMPAIGN + slug);
        field(organizer, title(words, Language.EN)).fill("Mine");

        var other = petitions.bySlug(slug).orElseThrow();
        petitions.change(other.id(), plan("Theirs", "Theirs, too."), accounts.person("organizer"));
        press(organizer, words.of("petition.work.save"));

        var conflict = organizer.page().locator(".banner.warn");
        assertThat(conflict).containsText(words.of("petition.work.conflict.title"));
        assertThat(conflict.locator("del").first()).containsText("Theirs");
        organizer.assertAccessible();
        press(organizer, words.of("petition.work.conflict.mine"));
        assertThat(organizer.page().getByText(words.of("petition.work.saved"))).isVisible();
        assertThat(petitions.bySlug(slug).orElseThrow().title().in(Language.EN)).isEqualTo("Mine");
    }

    @ForEachReader
    void canBeUsedByEverybody(Reader reader, Browser browser) {
        var slug = changed();
        var window = browser.window(reader).signIn("organizer");

        window.open(CAMPAIGN + "new");
        window.assertAccessible();
        window.picture("petition-new");
        window.open(CAMPAIGN + slug);
        window.assertAccessible();
        window.picture("petition-draft");
        window.page().locator("vaadin-details").first().scrollIntoViewIfNeeded();
        window.page().locator("vaadin-details").last().scrollIntoViewIfNeeded();
        window.picture("petition-translations");
        button(window, messages.in(reader.language()).of("petition.work.propose"))
                .scrollIntoViewIfNeeded();
        window.picture("petition-propose");

        petitions.propose(petitions.bySlug(slug).orElseThrow().id(), accounts.person("organizer"));
        window.open(CAMPAIGN + slug);
        window.assertAccessible();
        window.picture("petition-proposed");
        var moderator = browser.window(reader).signIn("moderator2");
        moderator.open("/app/moderation");
        moderator.assertAccessible();
        moderator.picture("moderation");
        moderator.open(CAMPAIGN + slug);
        moderator.assertAccessible();
        moderator.picture("petition-decide");
    }

    @ParameterizedTest
    @CsvSource({
        "organizer, 200, 200, 403",
        "moderator, 403, 200, 200",
        "observer, 403, 200, 403",
        "outsider, 403, 403, 403"
    })
    void answersWithTheTrueStatus(String account, int begin, int read, int moderate, Door door) {
        door.signIn(account);

        assertThat(door.get(CAMPAIGN + "new").statusCode()).isEqualTo(begin);
        assertThat(door.get(CAMPAIGN + "ratify-icrmw").statusCode()).isEqualTo(read);
        assertThat(door.get("/app/moderation").statusCode()).isEqualTo(moderate);
        assertThat(door.get("/app/campaigns/no-such-one/petitions/new").statusCode())
                .isEqualTo(404);
    }

    private Slug draft(String title) {
        var campaign = campaigns.bySlug(new Slug("ratify-icrmw")).orElseThrow();
        var slug = new Slug("x" + UUID.randomUUID());
        petitions.start(
                new StartPetition(campaign.id(), slug, plan(title, "A first text.")), accounts.person("organizer"));
        return slug;
    }

    private Slug proposed(String title) {
        var slug = draft(title);
        petitions.propose(id(slug), accounts.person("organizer"));
        return slug;
    }

    /** One that is public and was written anew since. */
    private Slug changed() {
        var slug = proposed("Rights for everybody who works");
        petitions.approve(id(slug), accounts.person("moderator"));
        var body = "We ask for one thing.\n\nThat every hour is paid.";
        petitions.change(id(slug), plan("Rights for everybody who works", body), accounts.person("organizer"));
        return slug;
    }

    private PetitionId id(Slug slug) {
        return petitions.bySlug(slug).orElseThrow().id();
    }

    private static PetitionPlan plan(String title, String body) {
        return new PetitionPlan(
                Map.of(Language.EN, new PetitionText(title, body)),
                LocalizedText.of(Language.EN, "the government"),
                100,
                Optional.empty(),
                Set.of());
    }

    private static void write(Window window, Words words, Language language, String title, String body) {
        var name = words.nameOf(language);
        field(window, words.of("petition.work.field.addressee", "language", name))
                .fill("the government");
        field(window, title(words, language)).fill(title);
        field(window, words.of("petition.work.field.body", "language", name)).fill(body);
    }

    private static String title(Words words, Language language) {
        return words.of("petition.work.field.title", "language", words.nameOf(language));
    }

    private static Locator field(Window window, String label) {
        return window.page().getByLabel(label, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Window window, String name) {
        return window.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Window window, String name) {
        button(window, name).click();
        window.settle();
    }

    private static com.microsoft.playwright.Page.LocatorOptions hasText(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }
}
